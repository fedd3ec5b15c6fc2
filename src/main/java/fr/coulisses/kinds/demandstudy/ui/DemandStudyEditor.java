package fr.coulisses.kinds.demandstudy.ui;

import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.ui.ArtefactEditor;
import fr.coulisses.artefact.ui.DraftPictures;
import fr.coulisses.budget.Basis;
import fr.coulisses.kinds.demandstudy.Conclusion;
import fr.coulisses.kinds.demandstudy.DemandStudyKind;
import fr.coulisses.kinds.demandstudy.Emission;
import fr.coulisses.kinds.demandstudy.FactorCode;
import fr.coulisses.kinds.demandstudy.Frame;
import fr.coulisses.kinds.demandstudy.Need;
import fr.coulisses.kinds.demandstudy.Questioning;
import fr.coulisses.kinds.demandstudy.Request;
import fr.coulisses.shared.ui.LiveFields;
import java.util.List;
import org.springframework.stereotype.Component;

/// The fields of a study of the demand, in the order in which it is read; emissions are counted and risks are drawn as
/// they are typed.
@Component
class DemandStudyEditor implements ArtefactEditor {

    private static final int LINE = 200;
    private static final int REWORDING = 1500;
    private static final int PAGE = 8000;
    private static final int UNIT = 30;
    private static final int WORST = 4;

    private final DemandStudyKind kind;
    private final DraftPictures pictures;

    DemandStudyEditor(DemandStudyKind kind, DraftPictures pictures) {
        this.kind = kind;
        this.pictures = pictures;
    }

    @Override
    public String kind() {
        return DemandStudyKind.KEY;
    }

    @Override
    public void lay(LiveFields form, Artefact artefact) {
        form.section("request", DemandStudyEditor::request);
        form.section("questioning", DemandStudyEditor::questioning);
        form.section("frame", DemandStudyEditor::frame);
        form.section("social", fields -> {
            fields.area("social/audiences", PAGE);
            fields.area("social/effects", PAGE);
            fields.area("social/barriers", PAGE);
            fields.area("social/inclusion", PAGE);
            fields.area("social/genderEquality", PAGE);
            fields.area("social/violencePrevention", PAGE);
        });
        form.section("emissions", fields -> {
            fields.foldedRows("emissions", "post", "demandstudy.post.", "what", DemandStudyEditor::emission);
            pictures.add(fields, artefact, kind, kind::emissions);
        });
        form.section("needs", fields -> fields.foldedRows("needs", List.of("label"), DemandStudyEditor::need));
        form.section("risks", fields -> {
            fields.foldedRows("risks", List.of("label"), risk -> {
                risk.text("label", LINE);
                risk.scale("probability", WORST, "demandstudy.probability.");
                risk.scale("severity", WORST, "demandstudy.severity.");
                risk.area("parry", 1000);
            });
            pictures.add(fields, artefact, kind, kind::risks);
        });
        form.section("conclusion", DemandStudyEditor::conclusion);
    }

    private static void request(LiveFields fields) {
        fields.choice("request/origin", Request.Origin.class, "demandstudy.origin.");
        fields.text("request/commissioner", LINE);
        fields.text("request/document", LINE);
        fields.area("request/rewording", REWORDING);
        fields.rows("request/explicit", DemandStudyEditor::statement);
        fields.rows("request/implicit", DemandStudyEditor::statement);
    }

    private static void statement(LiveFields statement) {
        statement.area("text", 1000);
        statement.text("source", LINE);
    }

    private static void questioning(LiveFields fields) {
        fields.anyOf("techniques", Questioning.Technique.class, "demandstudy.technique.");
        fields.area("qqoqccp/who", PAGE);
        fields.area("qqoqccp/what", PAGE);
        fields.area("qqoqccp/where", PAGE);
        fields.area("qqoqccp/when", PAGE);
        fields.area("qqoqccp/how", PAGE);
        fields.number("qqoqccp/howMany");
        fields.text("qqoqccp/counted", LINE);
        fields.area("qqoqccp/why", PAGE);
        fields.area("whys/problem", 1000);
        for (String answer : List.of("first", "second", "third", "fourth", "fifth", "rootCause")) {
            fields.area("whys/" + answer, 1000);
        }
        fields.foldedRows("interviews", List.of("who", "position"), interview -> {
            interview.text("who", LINE);
            interview.text("position", LINE);
            interview.date("date");
            interview.integer("minutes");
            interview.area("questions", PAGE);
            interview.area("answers", PAGE);
            interview.tick("consent");
        });
    }

    private static void frame(LiveFields fields) {
        fields.area("frame/purpose", PAGE);
        fields.area("frame/included", PAGE);
        fields.area("frame/excluded", PAGE);
        fields.rows("frame/constraints", constraint -> {
            constraint.choice("nature", Frame.ConstraintNature.class, "demandstudy.constraintNature.");
            constraint.area("description", 1000);
            constraint.tick("negotiable");
        });
        fields.number("frame/envelope");
        fields.choice("frame/basis", Basis.class, "budget.basis.");
        fields.rows("frame/dates", day -> {
            day.text("label", LINE);
            day.date("date");
        });
    }

    private static void emission(LiveFields item) {
        item.choice("post", Emission.Post.class, "demandstudy.post.");
        item.text("what", LINE);
        item.number("quantity");
        item.text("unit", UNIT);
        item.choice("factor", FactorCode.class, "demandstudy.factorCode.");
        item.number("ownFactor");
        item.text("ownSource", LINE);
        item.area("reduction", 1000);
    }

    private static void need(LiveFields need) {
        need.choice("type", Need.NeedType.class, "demandstudy.needType.");
        need.text("label", LINE);
        need.number("quantity");
        need.text("unit", UNIT);
        need.choice("priority", Need.Priority.class, "demandstudy.priority.");
        need.text("source", LINE);
        need.references("interviews", "interviews", "who");
    }

    private static void conclusion(LiveFields fields) {
        fields.rows("conclusion/questions", question -> {
            question.area("text", 1000);
            question.area("answer", 1000);
        });
        fields.choice("conclusion/opinion", Conclusion.Opinion.class, "demandstudy.opinion.");
        fields.area("conclusion/reasons", PAGE);
        fields.text("conclusion/validatedBy", LINE);
        fields.date("conclusion/validatedOn");
    }
}
