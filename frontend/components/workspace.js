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
