// What every page of Coulisses shares.

// Vaadin's « connection lost » note lives outside the landmarks: as a status, screen readers announce it.
const nameIndicator = () => {
  const indicator = document.querySelector('vaadin-connection-indicator');
  indicator?.setAttribute('role', 'status');
  return Boolean(indicator);
};
if (!nameIndicator()) {
  const observer = new MutationObserver(() => nameIndicator() && observer.disconnect());
  observer.observe(document.body ?? document.documentElement, { childList: true, subtree: true });
}

// Who signs out in one tab has signed out in all of them.
const tabs = new BroadcastChannel('coulisses');
tabs.addEventListener('message', (event) => {
  if (event.data === 'signed-out') window.location.assign(new URL('connexion', document.baseURI));
});
window.coulissesSignedOut = () => tabs.postMessage('signed-out');
