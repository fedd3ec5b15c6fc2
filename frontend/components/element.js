/** Makes an element with attributes and children; an attribute that is null or false is left out. */
export const make = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  return element;
};

/**
 * Brings the keyboard to something that may not be on screen yet, or not to stay: while a page is being loaded it is hidden
 * and shown again, and nothing hidden can be scrolled to or focused. Somebody who went elsewhere meanwhile is left there.
 *
 * @param go focuses it and answers with it
 */
export const stand = async (go) => {
  let element = go();
  for (let frames = 0, held = 0; frames < 300 && held < 10; frames++) {
    await new Promise(requestAnimationFrame);
    if (document.activeElement === element) held++;
    else if (document.activeElement === document.body) {
      held = 0;
      element = go();
    } else return;
  }
};
