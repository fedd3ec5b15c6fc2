package fr.coulisses.referential.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.referential.ComparedCriterion;
import fr.coulisses.referential.Correspondence;
import fr.coulisses.referential.CorrespondenceTable;
import fr.coulisses.referential.CorrespondenceType;
import fr.coulisses.referential.Referential.Competency;
import fr.coulisses.referential.Referential.Criterion;
import fr.coulisses.shared.ui.Badge;
import fr.coulisses.shared.ui.Tone;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One line of a table of correspondences: both competencies, what changed in the statement and in the criteria.
class CorrespondenceCard extends Div {

    CorrespondenceCard(CorrespondenceTable table, Correspondence line) {
        addClassNames("claim", "correspondence");
        Competency before = competency(table.before().competency(String.valueOf(line.oldCode())), line.oldCode());
        Competency after = competency(table.after().competency(String.valueOf(line.newCode())), line.newCode());
        Div head = new Div(new H3(title(before, after)), badge(line.type()));
        head.addClassName("spread");
        add(head);
        add(new DifferenceText(before == null ? "" : before.statement(), after == null ? "" : after.statement()));
        if (before != null && after != null) {
            criteria(ComparedCriterion.of(before, after));
        }
    }

    private static @Nullable Competency competency(Optional<Competency> found, @Nullable String code) {
        return code == null ? null : found.orElse(null);
    }

    private String title(@Nullable Competency before, @Nullable Competency after) {
        String one = before == null ? "" : before.code() + " " + before.shortTitle();
        String other = after == null ? "" : after.code() + " " + after.shortTitle();
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return one.isEmpty() ? other : one;
        }
        return one + " → " + other;
    }

    private Badge badge(CorrespondenceType type) {
        Tone tone = switch (type) {
            case IDENTICAL -> Tone.GOOD;
            case REWORDED, SPLIT, MERGED -> Tone.WARN;
            case REMOVED -> Tone.BAD;
            case NEW -> Tone.NEUTRAL;
        };
        return new Badge(tone, getTranslation(type.labelKey()));
    }

    private void criteria(List<ComparedCriterion> compared) {
        long changed = compared.stream().filter(each -> !each.isSame()).count();
        if (changed == 0) {
            Span same = new Span(getTranslation("referential.criteria.same", compared.size()));
            same.addClassNames("soft", "small");
            add(same);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        compared.stream().filter(each -> !each.isSame()).forEach(each -> list.add(item(each)));
        Details details = new Details(getTranslation("referential.criteria.changed", changed, compared.size()), list);
        details.setOpened(changed <= 6);
        add(details);
    }

    private ListItem item(ComparedCriterion each) {
        Criterion before = each.before();
        Criterion after = each.after();
        Div text = new Div(new DifferenceText(before == null ? "" : before.text(), after == null ? "" : after.text()));
        text.addClassName("grow");
        if (before != null && after != null && before.type() != after.type()) {
            Span type = new Span(getTranslation(
                    "referential.criterion.retyped",
                    getTranslation("referential.criterion." + before.type()),
                    getTranslation("referential.criterion." + after.type())));
            type.addClassNames("soft", "small");
            text.add(type);
        }
        return new ListItem(text);
    }
}
