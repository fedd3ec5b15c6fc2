package fr.coulisses.register.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.register.DatedEntry;
import fr.coulisses.register.Register;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.ui.Badge;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.Tone;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/// The next days by which something has to be done, the nearest first.
class DeadlineList extends Card {

    private static final int SOON = 7;

    DeadlineList(UUID project, Register<?, ?> register, List<DatedEntry> deadlines, LocalDate today) {
        super("");
        addClassName("deadlines");
        heading().setText(getTranslation("register.deadlines"));
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        deadlines.forEach(deadline -> list.add(line(project, register, deadline, today)));
        add(list);
    }

    private ListItem line(UUID project, Register<?, ?> register, DatedEntry deadline, LocalDate today) {
        Anchor link = new Anchor(
                RegisterAddress.of(
                        project, register, deadline.entry(), deadline.deadline().place()),
                deadline.name().isBlank() ? getTranslation("shared.form.unnamed") : deadline.name());
        Span what = new Span(getTranslation(
                deadline.deadline().label(), deadline.deadline().arguments().toArray()));
        what.addClassNames("soft", "small");
        Div text = new Div(link, what);
        text.addClassName("grow");
        return new ListItem(text, badge(deadline.deadline().day(), today));
    }

    private Badge badge(LocalDate day, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, day);
        Tone tone = left < 0 ? Tone.BAD : left <= SOON ? Tone.WARN : Tone.NEUTRAL;
        return new Badge(
                tone,
                left < 0
                        ? getTranslation("register.deadline.late", Formats.date(day), -left)
                        : getTranslation("register.deadline.in", Formats.date(day), left));
    }
}
