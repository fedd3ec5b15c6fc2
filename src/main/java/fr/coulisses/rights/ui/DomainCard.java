package fr.coulisses.rights.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.parameter.ui.LegalFigures;
import fr.coulisses.rights.Author;
import fr.coulisses.rights.LegalStatus;
import fr.coulisses.rights.PublicDomain;
import fr.coulisses.rights.Terms;
import fr.coulisses.rights.UsedWork;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.ui.Badge;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// Since when a work is in the public domain: the computation, the figure it rests on, and what it cannot
/// decide. Hidden while nobody says that an author died.
class DomainCard extends Card {

    private final Div body = new Div();

    DomainCard() {
        super("");
        heading().setText(getTranslation("rights.domain"));
        body.addClassName("stack");
        add(body);
    }

    /// @param day for which it is asked
    void show(UsedWork work, LocalDate day, ParameterSnapshot figures) {
        body.removeAll();
        boolean claimed = work.status() == LegalStatus.PUBLIC_DOMAIN;
        setVisible(claimed || work.authors().stream().anyMatch(author -> author.diedIn() != null));
        PublicDomain domain = PublicDomain.of(work, day, Terms.of(figures));
        Author last = domain.last();
        LocalDate freeFrom = domain.freeFrom();
        if (last == null || freeFrom == null) {
            body.add(new Paragraph(getTranslation(
                    work.authors().isEmpty() ? "rights.domain.author" : "rights.domain.death",
                    domain.undated().stream().map(Author::name).collect(Collectors.joining(", ")))));
        } else {
            boolean free = domain.isFreeOn(day);
            Div verdict = new Div(new Badge(
                    free ? Tone.GOOD : Tone.BAD,
                    getTranslation(free ? "rights.domain.free" : "rights.domain.bound", Formats.date(freeFrom))));
            verdict.addClassName("row");
            body.add(
                    verdict,
                    new Paragraph(getTranslation(
                            domain.isCountedFromPublication() ? "rights.domain.anonymous" : "rights.domain.how",
                            last.name(),
                            String.valueOf(domain.year()),
                            figures.value(Terms.AUTHOR).written(getLocale()),
                            Formats.date(freeFrom))));
        }
        if (!domain.doubts().isEmpty()) {
            UnorderedList doubts = new UnorderedList();
            domain.doubts().forEach(doubt -> doubts.add(new ListItem(getTranslation(doubt.labelKey()))));
            body.add(new Paragraph(getTranslation("rights.domain.doubts")), doubts);
        }
        body.add(new LegalFigures(List.of(figures.value(Terms.AUTHOR))));
    }
}
