package fr.coulisses.funding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.budget.Certainty;
import fr.coulisses.funding.Grants;
import fr.coulisses.funding.LineChange;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.Notices;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the state of a request makes of the budget, to be written there with one confirmation.
class LineChangesCard extends Card {

    LineChangesCard(Grants grants, UUID request, List<LineChange> changes, Runnable confirmed) {
        super("");
        heading().setText(getTranslation("funding.changes"));
        addClassName("all-clear");
        UnorderedList list = new UnorderedList();
        changes.forEach(change -> list.add(new ListItem(sentence(change))));
        Button confirm = new Button(getTranslation("funding.changes.confirm"), click -> {
            try {
                grants.confirm(request, changes);
                Notices.done(getTranslation("funding.changes.done"));
            } catch (Refusal refusal) {
                Notices.refused(refusal);
            }
            confirmed.run();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(getTranslation("funding.changes.why")), list, confirm);
    }

    private String sentence(LineChange change) {
        if (change.isRemoval()) {
            return getTranslation(
                    "funding.change.removal", change.label(), Formats.amount(change.amount(), getLocale()));
        }
        String certainty =
                getTranslation("funding.change.certainty", change.label(), words(change.from()), words(change.to()));
        return change.amount().equals(change.becomes())
                ? certainty
                : getTranslation(
                        "funding.change.amount",
                        certainty,
                        Formats.amount(change.amount(), getLocale()),
                        Formats.amount(change.becomes(), getLocale()));
    }

    private String words(@Nullable Certainty certainty) {
        return getTranslation(certainty == null ? "shared.none" : "budget.certainty." + certainty);
    }
}
