package fr.coulisses.examination.ui;

import com.vaadin.flow.component.html.Anchor;

/// A link to a file of a page.
final class FileLinks {

    private FileLinks() {}

    /// @param page the address of the page, to which the ending is added
    static Anchor of(String page, String ending, String text) {
        Anchor link = new Anchor(page + "." + ending, text);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        link.addClassName("button-link");
        return link;
    }
}
