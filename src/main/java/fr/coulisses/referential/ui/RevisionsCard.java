package fr.coulisses.referential.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.referential.Referential;
import fr.coulisses.referential.Revision;
import fr.coulisses.referential.exchange.ExchangeFormat;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.ui.Card;
import java.util.List;

/// The revisions of a sheet, with who made each and why, and the sheet as a file.
class RevisionsCard extends Card {

    RevisionsCard(Referential shown, List<Revision> revisions) {
        super(shown.content().code() + " – r" + shown.revision());
        heading().setText(getTranslation("referential.revisions"));
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        revisions.forEach(revision -> list.add(item(revision, shown)));
        Div files = new Div();
        files.addClassName("row");
        for (ExchangeFormat format : ExchangeFormat.values()) {
            if (format.isWritten()) {
                Anchor link = new Anchor(ReferentialAddress.file(shown, format), getTranslation(format.labelKey()));
                link.setRouterIgnore(true);
                link.getElement().setAttribute("download", true);
                files.add(link);
            }
        }
        add(list, new H3(getTranslation("referential.export", shown.revision())), files);
    }

    private ListItem item(Revision revision, Referential shown) {
        String name = getTranslation("referential.revision", revision.number());
        boolean isShown = revision.number() == shown.revision();
        Anchor link = new Anchor("referentiels/" + shown.code() + "?revision=" + revision.number(), name);
        if (isShown) {
            link.getElement().setAttribute("aria-current", "page");
        }
        Span made = new Span(
                revision.by().isEmpty()
                        ? getTranslation("referential.revision.shipped", Formats.moment(revision.at()))
                        : getTranslation("referential.revision.made", Formats.moment(revision.at()), revision.by()));
        made.addClassNames("soft", "small");
        Div text = new Div(link, new Span(revision.note()), made);
        text.addClassName("grow");
        ListItem item = new ListItem(text);
        if (isShown) {
            item.add(new Span(getTranslation("referential.revision.shown")));
        }
        return item;
    }
}
