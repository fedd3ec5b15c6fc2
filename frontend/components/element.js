/** Makes an element with attributes and children; an attribute that is null or false is left out. */
export const make = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  return element;
};

/** Waits until an element is on screen: while a page is being loaded nothing on it can be scrolled to or have the keyboard. */
export const shown = async (element) => {
  while (element.isConnected && !element.checkVisibility()) await new Promise(requestAnimationFrame);
};
