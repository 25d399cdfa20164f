/** Marks the sentence that is being read. */
export declare class ReadMark {
    #private;
    /**
     * @param isAsked a visitor pressed for it; otherwise only who kept the last sentence in sight is taken along
     * @param below how much of the window is covered
     */
    show(range: Range, isAsked: boolean, below: number): void;
    /** Leaves alone what another element marks. */
    clear(): void;
}
