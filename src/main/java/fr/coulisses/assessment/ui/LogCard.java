package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.assessment.ReviewEvent;
import fr.coulisses.assessment.StateChange;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.ui.Card;
import java.util.List;

/// Every change of state of a version, with who, when and why.
class LogCard extends Card {

    LogCard(List<StateChange> log) {
        super("");
        heading().setText(getTranslation("assessment.log"));
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        for (StateChange change : log) {
            Span who = new Span(getTranslation("assessment.version.by", change.person(), Formats.moment(change.at())));
            who.addClassNames("soft", "small");
            Div text = new Div(what(change), who);
            if (!change.reason().isBlank()) {
                Span reason = new Span(Formats.quoted(change.reason().strip()));
                reason.addClassName("small");
                text.add(reason);
            }
            text.addClassName("grow");
            list.add(new ListItem(text));
        }
        add(list);
    }

    private Component what(StateChange change) {
        if (change.event() == ReviewEvent.MOVED) {
            return new StateBadge(change.to());
        }
        String about = change.about();
        return new Span(getTranslation(
                change.event().labelKey(),
                about == null ? "" : about,
                getTranslation(change.to().labelKey())));
    }
}
