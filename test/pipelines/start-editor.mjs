/* global CKEDITOR, DOMPurify, Quill, document, requestAnimationFrame, tinymce, tiptap, window -- in the page */
/**
 * What runs in the page of an editor. A `start` function leaves ways in on `window.editor`, each of which gives what the
 * editor would save:
 *
 * - `code(html)`: what its source view does;
 * - `button(parts, address)`: the second of three parts of a text selected, and the link button used;
 * - `typed(text)`: the same code pasted as text, by who has no source view.
 */

/** In every page: what pasting text is to an editor. */
export function addPaste() {
  window.paste = async (field, text, read) => {
    const view = field.ownerDocument.defaultView;
    field.focus();
    const clipboardData = new view.DataTransfer();
    clipboardData.setData('text/plain', text);
    field.dispatchEvent(new view.ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    // Some do it at once, some a moment later.
    while (!field.textContent.includes('0228')) await new Promise((next) => void requestAnimationFrame(next));
    return read();
  };
}

export async function startTinyMce() {
  const [own] = await tinymce.init({ selector: '#editor', license_key: 'gpl' });
  const read = () => own.getContent();
  window.editor = {
    code(html) {
      own.setContent(html);
      return read();
    },
    button([before, text, after], href) {
      own.setContent(`<p>${before}${text}${after}</p>`);
      const range = own.dom.createRng();
      const node = own.getBody().firstChild.firstChild;
      range.setStart(node, before.length);
      range.setEnd(node, before.length + text.length);
      own.selection.setRng(range);
      own.execCommand('mceInsertLink', false, { href });
      return read();
    },
    typed(text) {
      own.setContent('');
      return window.paste(own.getBody(), text, read);
    },
  };
}

export async function startCkEditor() {
  // What its former "classic build" came with, but for the pictures.
  const names =
    'Essentials,Autoformat,BlockQuote,Bold,Heading,Indent,Italic,Link,List,MediaEmbed,Paragraph,PasteFromOffice,Table,TableToolbar,TextTransformation';
  const own = await CKEDITOR.ClassicEditor.create(document.querySelector('#editor'), {
    licenseKey: 'GPL',
    plugins: names.split(',').map((name) => CKEDITOR[name]),
  });
  const read = () => own.getData();
  window.editor = {
    code(html) {
      own.setData(html);
      return read();
    },
    button([before, text, after], href) {
      own.setData(`<p>${before}${text}${after}</p>`);
      own.model.change((writer) => {
        const paragraph = own.model.document.getRoot().getChild(0);
        const from = writer.createPositionAt(paragraph, before.length);
        writer.setSelection(writer.createRange(from, from.getShiftedBy(text.length)));
      });
      own.execute('link', href);
      return read();
    },
    typed(text) {
      own.setData('');
      return window.paste(own.editing.view.getDomRoot(), text, read);
    },
  };
}

export function startQuill(isSemantic) {
  const own = new Quill('#editor', { theme: 'snow' });
  const read = () => (isSemantic ? own.getSemanticHTML() : own.root.innerHTML);
  window.editor = {
    code(html) {
      own.clipboard.dangerouslyPasteHTML(html);
      return read();
    },
    button([before, text, after], address) {
      own.setText(before + text + after, 'user');
      own.setSelection(before.length, text.length, 'user');
      own.format('link', address, 'user');
      return read();
    },
    typed(text) {
      own.setText('', 'user');
      own.setSelection(0, 0, 'user');
      return window.paste(own.root, text, read);
    },
  };
}

export function startTipTap() {
  const { Editor, StarterKit } = tiptap;
  const own = new Editor({ element: document.querySelector('#editor'), extensions: [StarterKit] });
  const read = () => own.getHTML();
  window.editor = {
    code(html) {
      own.commands.setContent(html);
      return read();
    },
    button([before, text, after], href) {
      own.commands.setContent(`<p>${before}${text}${after}</p>`);
      const from = before.length + 1; // a paragraph's beginning counts for one
      own.commands.setTextSelection({ from, to: from + text.length });
      own.commands.setLink({ href });
      return read();
    },
    typed(text) {
      own.commands.clearContent();
      return window.paste(own.view.dom, text, read);
    },
  };
}

export function startDomPurify() {
  window.editor = { code: (html) => DOMPurify.sanitize(html) };
}
