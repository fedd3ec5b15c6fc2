package fr.coulisses.examination.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.examination.ThreadWords;
import fr.coulisses.examination.cross.SpottedFinding;
import fr.coulisses.shared.ui.Card;
import java.util.List;
import java.util.UUID;

/// Where a red thread is torn, each hole with the way to its place.
class HolesCard extends Card {

    private static final int MOST = 100;

    HolesCard(List<SpottedFinding> holes, UUID project, ThreadWords words) {
        super("");
        heading().setText(getTranslation("examination.thread.holes", holes.size()));
        if (holes.isEmpty()) {
            addClassName("all-clear");
            add(new Paragraph(getTranslation("examination.thread.holes.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("findings");
        holes.stream().limit(MOST).forEach(hole -> list.add(item(hole, project, words)));
        add(list);
        if (holes.size() > MOST) {
            add(new Paragraph(getTranslation("artefact.findings.more", holes.size() - MOST)));
        }
    }

    private ListItem item(SpottedFinding hole, UUID project, ThreadWords words) {
        Span sign = new Span("!");
        sign.addClassName("finding-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        Span code = new Span(hole.finding().code());
        code.addClassName("finding-code");
        Anchor go = new Anchor(
                SpotAddress.of(project, hole.spot()), getTranslation("examination.go", words.place(hole.spot())));
        go.addClassName("finding-go");
        Div text = new Div(
                code,
                new Span(getTranslation(hole.finding().message(), hole.finding().words(getLocale()))),
                go);
        text.addClassName("finding-body");
        ListItem item = new ListItem(sign, text);
        item.addClassName("warning");
        return item;
    }
}
