import type { Asked, Source } from './source.js';
/** Where one element looks its facts up. */
export declare class OwnSource {
    #private;
    /** Facts that the page handed over; another object whenever it does. */
    data: Asked['data'];
    /** Resolves when it is worth looking again; undefined when nothing is on its way. */
    arriving: Promise<void> | undefined;
    /** True when what was asked for is not among what the script holds. */
    isOwn: boolean;
    constructor(changed: () => void);
    /** The page asks for something else: what is still on its way is not that. */
    forget(): void;
    /** @returns undefined while a file is on its way */
    find({ provider, src, folder }: Omit<Asked, 'data'>): Source | undefined;
}
