// Plays the editor for a view of the extension: its messages go to the page around the frame, and the other way.
(() => {
  let kept;
  window.acquireVsCodeApi = () => ({
    postMessage: (message) => window.parent.postMessage(message, '*'),
    getState: () => kept,
    setState: (state) => {
      kept = state;
    },
  });
  window.addEventListener(
    'message',
    (event) => {
      // Nobody but the page around the frame is listened to.
      if (event.source !== window.parent) {
        event.stopImmediatePropagation();
        return;
      }
      const { type, theme } = event.data;
      if (type === 'theme') document.documentElement.dataset.theme = theme;
      if (type === 'print') print();
      // The page around may have begun to listen only after the view said that it is ready.
      if (type === 'hello') window.parent.postMessage({ type: 'ready' }, '*');
    },
    { capture: true },
  );
  function print() {
    document.body.classList.add('saved');
    window.print();
    document.body.classList.remove('saved');
  }
})();
