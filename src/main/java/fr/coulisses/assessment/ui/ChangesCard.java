package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.assessment.Claim;
import fr.coulisses.assessment.JudgementChange;
import fr.coulisses.assessment.Level;
import fr.coulisses.assessment.Review;
import fr.coulisses.assessment.ReviewState;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.ui.Card;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/// What was changed of a judgement after its release: who, when, why, and what it was before.
class ChangesCard extends Card {

    ChangesCard(Review review, List<JudgementChange> changes) {
        super("");
        heading().setText(getTranslation("assessment.amendments"));
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        changes.forEach(change -> list.add(row(review, change)));
        add(list);
    }

    private ListItem row(Review review, JudgementChange change) {
        Span who = new Span(getTranslation("assessment.version.by", change.person(), Formats.moment(change.at())));
        who.addClassNames("soft", "small");
        Div text = new Div(who, new Paragraph(Formats.quoted(change.reason().strip())));
        text.addClassName("grow");
        if (!change.before().get("state").equals(change.after().get("state"))) {
            text.add(moved("assessment.amendments.state", "", state(change.before()), state(change.after())));
        }
        for (Claim claim : review.claims()) {
            String before = level(change.before(), claim);
            String after = level(change.after(), claim);
            if (!before.equals(after)) {
                text.add(moved(
                        "assessment.amendments.level", claim.competency() + ", " + claim.studentName(), before, after));
            }
        }
        return new ListItem(text);
    }

    private Div moved(String label, String what, String before, String after) {
        Div line = new Div(new Span(getTranslation(label, what, before, after)));
        line.addClassName("small");
        return line;
    }

    private String state(JsonNode said) {
        return getTranslation(ReviewState.valueOf(said.get("state").asString()).labelKey());
    }

    private String level(JsonNode said, Claim claim) {
        for (JsonNode judgement : said.get("judgements")) {
            JsonNode level = judgement.get("level");
            if (Objects.equals(judgement.get("claimId").asString(), claim.id().toString()) && !level.isNull()) {
                return getTranslation(Level.valueOf(level.asString()).labelKey());
            }
        }
        return getTranslation("shared.none");
    }
}
