package fr.coulisses.kinds.demandstudy;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.kinds.demandstudy.Questioning.FiveWhys;
import fr.coulisses.kinds.demandstudy.Questioning.Interview;
import fr.coulisses.kinds.demandstudy.Questioning.Qqoqccp;
import fr.coulisses.kinds.demandstudy.Questioning.Technique;
import fr.coulisses.kinds.demandstudy.Request.Statement;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Money;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The study as the commissioner gets it: what was understood first, then what it touches, needs and risks, at the end
/// an opinion. What is still to be written says so.
final class DemandStudyDocument {

    private final DemandStudy study;
    private final Wording wording;
    private final Pieces pieces;

    DemandStudyDocument(DemandStudy study, Wording wording) {
        this.study = study;
        this.wording = wording;
        this.pieces = new Pieces(wording);
    }

    Document document() {
        request();
        questioning();
        frame();
        social();
        pieces.heading("emissions");
        pieces.add(
                study.emissions().isEmpty()
                        ? List.of(pieces.toWrite("emissions"))
                        : new EmissionTables(study, wording).blocks());
        needs();
        pieces.heading("risks");
        pieces.add(
                study.risks().isEmpty()
                        ? List.of(pieces.toWrite("risks"))
                        : new RiskMatrix(study.risks(), wording).blocks());
        conclusion();
        return new Document(
                wording.text("kind.demand-study"),
                wording.project().title(),
                wording.language(),
                wording.mention(),
                pieces.blocks());
    }

    private void request() {
        Request request = study.request();
        pieces.heading("request");
        pieces.fields(
                pieces.field("request.origin", pieces.named("origin", request.origin())),
                pieces.field("request.commissioner", request.commissioner()),
                pieces.field("request.document", request.document()),
                pieces.field("frame.envelope", envelope()));
        pieces.paragraph("request.rewording", request.rewording());
        statements("request.explicit", request.explicit());
        statements("request.implicit", request.implicit());
    }

    private String envelope() {
        Frame frame = study.frame();
        if (frame.envelope() == null) {
            return "";
        }
        String amount = wording.amount(new Money(frame.envelope()));
        return frame.basis() == null ? amount : amount + " " + wording.text("budget.basis." + frame.basis());
    }

    private void statements(String list, List<Statement> statements) {
        String place = list.replace('.', '/');
        pieces.title("demandstudy.rows." + list);
        if (statements.isEmpty()) {
            pieces.add(List.of(pieces.toWrite(place)));
            return;
        }
        pieces.add(List.of(new Block.Bullets(
                statements.stream()
                        .map(each -> each.source().isBlank()
                                ? each.text()
                                : wording.text("demandstudy.sourced", each.text(), each.source()))
                        .toList(),
                statements.stream().map(each -> place + "/" + each.id()).toList())));
    }

    private void questioning() {
        pieces.heading("questioning");
        String techniques = study.techniques().stream()
                .map(technique -> wording.text("demandstudy.technique." + technique))
                .collect(Collectors.joining(", "));
        pieces.fields(pieces.field("techniques", techniques));
        if (study.techniques().contains(Technique.QQOQCCP) || study.qqoqccp().isBegun()) {
            qqoqccp(study.qqoqccp());
        }
        if (study.techniques().contains(Technique.FIVE_WHYS) || study.whys().isBegun()) {
            whys(study.whys());
        }
        pieces.table(
                "interviews",
                study.interviews(),
                Interview::id,
                List.of("who", "position", "date", "minutes", "consent"),
                List.of(4, 5, 2, 2, 2),
                interview -> List.of(
                        interview.who(),
                        interview.position(),
                        pieces.day(interview.date()),
                        interview.minutes() == null ? "" : String.valueOf(interview.minutes()),
                        pieces.yesOrNo(interview.consent())));
        study.interviews().forEach(this::minutes);
    }

    private void qqoqccp(Qqoqccp seven) {
        pieces.title("demandstudy.technique.QQOQCCP");
        String howMany = seven.howMany() == null ? "" : wording.decimal(seven.howMany());
        pieces.fields(
                pieces.field("qqoqccp.who", seven.who()),
                pieces.field("qqoqccp.what", seven.what()),
                pieces.field("qqoqccp.where", seven.where()),
                pieces.field("qqoqccp.when", seven.when()),
                pieces.field("qqoqccp.how", seven.how()),
                pieces.field("qqoqccp.howMany", (howMany + " " + seven.counted()).strip()),
                pieces.field("qqoqccp.why", seven.why()));
    }

    private void whys(FiveWhys whys) {
        pieces.title("demandstudy.technique.FIVE_WHYS");
        pieces.fields(
                pieces.field("whys.problem", whys.problem()),
                pieces.field("whys.first", whys.first()),
                pieces.field("whys.second", whys.second()),
                pieces.field("whys.third", whys.third()),
                pieces.field("whys.fourth", whys.fourth()),
                pieces.field("whys.fifth", whys.fifth()),
                pieces.field("whys.rootCause", whys.rootCause()));
    }

    /// What was asked and answered; only of people who agreed to be quoted.
    private void minutes(Interview interview) {
        if (!interview.consent() || (interview.questions() + interview.answers()).isBlank()) {
            return;
        }
        String place = "interviews/" + interview.id();
        pieces.add(List.of(
                new Block.Heading(2, wording.text("demandstudy.minutes", interview.who()), place),
                new Block.Paragraph(interview.questions(), place + "/questions"),
                new Block.Paragraph(interview.answers(), place + "/answers")));
    }

    private void frame() {
        Frame frame = study.frame();
        pieces.heading("frame");
        pieces.titled("frame.purpose", frame.purpose());
        pieces.titled("frame.included", frame.included());
        pieces.titled("frame.excluded", frame.excluded());
        pieces.table(
                "frame.constraints",
                frame.constraints(),
                Frame.Constraint::id,
                List.of("nature", "description", "negotiable"),
                List.of(2, 7, 2),
                limit -> List.of(
                        pieces.named("constraintNature", limit.nature()),
                        limit.description(),
                        pieces.yesOrNo(limit.negotiable())));
        pieces.table(
                "frame.dates",
                frame.dates(),
                Frame.ImperativeDate::id,
                List.of("date", "label"),
                List.of(2, 8),
                day -> List.of(pieces.day(day.date()), day.label()));
    }

    private void social() {
        SocialImpact social = study.social();
        pieces.heading("social");
        pieces.titled("social.audiences", social.audiences());
        pieces.titled("social.effects", social.effects());
        pieces.titled("social.barriers", social.barriers());
        pieces.titled("social.inclusion", social.inclusion());
        pieces.titled("social.genderEquality", social.genderEquality());
        pieces.titled("social.violencePrevention", social.violencePrevention());
    }

    private void needs() {
        pieces.heading("needs");
        pieces.table(
                "needs",
                study.needs(),
                Need::id,
                List.of("type", "label", "quantity", "priority", "source"),
                List.of(2, 5, 2, 2, 4),
                need -> List.of(
                        pieces.named("needType", need.type()),
                        need.label(),
                        need.quantity() == null ? "" : (wording.decimal(need.quantity()) + " " + need.unit()).strip(),
                        pieces.named("priority", need.priority()),
                        sources(need)));
    }

    private String sources(Need need) {
        return Stream.concat(
                        Stream.of(need.source()),
                        study.met(need.interviews()).stream().map(Interview::who))
                .filter(source -> !source.isBlank())
                .collect(Collectors.joining("\u00a0; "));
    }

    private void conclusion() {
        Conclusion conclusion = study.conclusion();
        pieces.heading("conclusion");
        pieces.table(
                "conclusion.questions",
                conclusion.questions(),
                Conclusion.Question::id,
                List.of("text", "answer"),
                List.of(1, 1),
                question -> List.of(question.text(), question.answer()));
        pieces.titled("conclusion.opinion", pieces.named("opinion", conclusion.opinion()));
        pieces.paragraph("conclusion.reasons", conclusion.reasons());
        pieces.fields(
                pieces.field("conclusion.validatedBy", conclusion.validatedBy()),
                pieces.field(
                        "conclusion.validatedOn",
                        conclusion.validatedOn() == null ? "" : Formats.date(conclusion.validatedOn())));
    }
}
