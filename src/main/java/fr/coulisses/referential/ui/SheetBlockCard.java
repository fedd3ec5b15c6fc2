package fr.coulisses.referential.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.referential.Referential.Block;
import fr.coulisses.referential.Referential.Competency;
import fr.coulisses.referential.Referential.Criterion;
import fr.coulisses.referential.Referential.CriterionType;
import fr.coulisses.shared.ui.Badge;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.Tone;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A block with its competencies: statements, criteria, the means that are expected, what can prove them.
class SheetBlockCard extends Card {

    private final transient Function<String, List<String>> kinds;

    /// @param kinds the kinds of artefact that can evidence a competency, by its code
    SheetBlockCard(Block block, Function<String, List<String>> kinds) {
        super(block.shortCode() + " – " + block.title());
        this.kinds = kinds;
        block.competencies().forEach(competency -> add(competency(competency)));
        if (!block.modalities().isEmpty()) {
            add(new H3(getTranslation("referential.modalities")));
            UnorderedList modalities = new UnorderedList();
            modalities.addClassNames("plain-list", "lines");
            block.modalities().forEach(modality -> modalities.add(new ListItem(modality)));
            add(modalities);
        }
    }

    private Div competency(Competency competency) {
        Paragraph statement = new Paragraph(competency.statement());
        statement.addClassName("lines");
        Div block = new Div(new H3(competency.code() + " – " + competency.shortTitle()), statement);
        block.addClassNames("claim", "competency");
        block.setId(competency.code());
        if (!competency.expectations().isEmpty()) {
            UnorderedList expectations = new UnorderedList();
            expectations.addClassName("plain-list");
            competency.expectations().forEach(each -> expectations.add(new ListItem(each)));
            block.add(new H4(getTranslation("referential.expectations")), expectations);
        }
        block.add(new H4(getTranslation("referential.criteria")), criteria(competency));
        List<String> evidencing = kinds.apply(competency.code());
        if (!evidencing.isEmpty()) {
            Span proof = new Span(getTranslation(
                    "referential.proof",
                    evidencing.stream()
                            .map(kind -> getTranslation("kind." + kind))
                            .collect(Collectors.joining(", "))));
            proof.addClassNames("soft", "small");
            block.add(proof);
        }
        return block;
    }

    private Component criteria(Competency competency) {
        if (competency.criteria().isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("referential.criteria.none"));
            none.addClassName("soft");
            return none;
        }
        UnorderedList criteria = new UnorderedList();
        criteria.addClassName("list");
        for (Criterion criterion : competency.criteria()) {
            Span text = new Span(criterion.text());
            text.addClassName("grow");
            boolean derived = criterion.type() == CriterionType.DERIVED;
            criteria.add(new ListItem(
                    text,
                    new Badge(
                            derived ? Tone.NEUTRAL : Tone.GOOD,
                            getTranslation("referential.criterion." + criterion.type()))));
        }
        return criteria;
    }
}
