package fr.coulisses.rights;

import static fr.coulisses.rights.State.AGREED_IN_PRINCIPLE;
import static fr.coulisses.rights.State.CLOSED;
import static fr.coulisses.rights.State.DECLARED;
import static fr.coulisses.rights.State.HOLDER_IDENTIFIED;
import static fr.coulisses.rights.State.NO_ANSWER;
import static fr.coulisses.rights.State.PAID;
import static fr.coulisses.rights.State.QUALIFIED;
import static fr.coulisses.rights.State.QUOTED;
import static fr.coulisses.rights.State.REFUSED;
import static fr.coulisses.rights.State.REMINDED;
import static fr.coulisses.rights.State.REPLACED;
import static fr.coulisses.rights.State.REQUESTED;
import static fr.coulisses.rights.State.SIGNED;
import static fr.coulisses.rights.State.TO_IDENTIFY;
import static fr.coulisses.rights.State.TO_QUALIFY;

import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.budget.Budgets;
import fr.coulisses.parameter.Parameters;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.register.Attachment;
import fr.coulisses.register.Attachments;
import fr.coulisses.register.Column;
import fr.coulisses.register.Course;
import fr.coulisses.register.Deadline;
import fr.coulisses.register.Entry;
import fr.coulisses.register.EntryDocument;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.register.Register;
import fr.coulisses.register.Value;
import fr.coulisses.rights.rule.RightsDossier;
import fr.coulisses.rights.rule.RightsRules;
import fr.coulisses.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The register of works used (C2.5).
@Component
public class RightsRegister implements Register<UsedWork, State> {

    public static final String KEY = "rights";

    /// The letter that asks a holder (handbook, 5.5.2, model `LETTRE_DROITS`).
    public static final String LETTER = "lettre";

    /// A holder may agree without a quote or a reminder, and a work may be given up while nothing is signed: a
    /// quote that is too high is refused by those who asked. What costs nothing is not paid, and what no
    /// society administers is not declared.
    private static final Course<State> COURSE = Course.from(TO_IDENTIFY)
            .step(TO_IDENTIFY, TO_QUALIFY)
            .step(TO_QUALIFY, QUALIFIED)
            .step(QUALIFIED, HOLDER_IDENTIFIED, CLOSED)
            .step(HOLDER_IDENTIFIED, REQUESTED)
            .step(REQUESTED, QUOTED, AGREED_IN_PRINCIPLE, REMINDED)
            .step(REMINDED, QUOTED, AGREED_IN_PRINCIPLE, REMINDED)
            .step(QUOTED, AGREED_IN_PRINCIPLE)
            .step(AGREED_IN_PRINCIPLE, SIGNED)
            .step(SIGNED, PAID, DECLARED, CLOSED)
            .step(PAID, DECLARED, CLOSED)
            .step(DECLARED, CLOSED)
            .any(EnumSet.range(TO_QUALIFY, AGREED_IN_PRINCIPLE), REFUSED)
            .any(EnumSet.of(REQUESTED, REMINDED), NO_ANSWER)
            .any(EnumSet.of(REFUSED, NO_ANSWER), REPLACED)
            .build();

    private final ObjectProvider<Budgets> budgets;
    private final ObjectProvider<Attachments> attachments;
    private final ObjectProvider<Parameters> parameters;
    private final Clock clock;

    /// Services ask the registers, and registers ask services: they are looked for when they are needed.
    RightsRegister(
            ObjectProvider<Budgets> budgets,
            ObjectProvider<Attachments> attachments,
            ObjectProvider<Parameters> parameters,
            Clock clock) {
        this.budgets = budgets;
        this.attachments = attachments;
        this.parameters = parameters;
        this.clock = clock;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public List<String> competencies() {
        return List.of("C2.5");
    }

    @Override
    public String address() {
        return "droits";
    }

    @Override
    public Class<UsedWork> type() {
        return UsedWork.class;
    }

    @Override
    public Course<State> course() {
        return COURSE;
    }

    @Override
    public UsedWork start(ProjectSheet project) {
        return UsedWork.EMPTY;
    }

    @Override
    public String name(UsedWork work) {
        return work.title();
    }

    @Override
    public List<Column<UsedWork, State>> columns() {
        return List.of(
                Column.of("authors", entry -> Value.text(entry.content().authorNames())),
                Column.of(
                        "status",
                        entry -> Value.label(
                                "rights.legalStatus." + entry.content().status())),
                Column.of("asked", RightsRegister::asked),
                Column.of("from", entry -> Value.day(entry.content().usage().from())),
                Column.<UsedWork, State>of(
                                "to", entry -> Value.day(entry.content().usage().to()))
                        .inFiles(),
                Column.<UsedWork, State>of(
                                "requestedOn",
                                entry -> Value.day(entry.content().request().requestedOn()))
                        .inFiles(),
                Column.sum("fee", RightsRegister::fee),
                Column.<UsedWork, State>of(
                                "credit",
                                entry -> Value.text(entry.content().credit().line()))
                        .inFiles());
    }

    private static Value asked(Entry<UsedWork, State> entry) {
        Request request = entry.content().request();
        if (!request.organisation().isBlank()) {
            return Value.text(request.organisation());
        }
        return request.society() == null
                ? Value.NONE
                : Value.label(request.society().labelKey());
    }

    private static Value fee(Entry<UsedWork, State> entry) {
        Request request = entry.content().request();
        return request.isFree() ? Value.amount(Money.ZERO) : Value.amount(request.fee());
    }

    @Override
    public void require(UsedWork work) {
        KeptWork.require(work);
    }

    @Override
    public void requireMove(Entry<UsedWork, State> entry, State to) {
        LocalDate today = LocalDate.now(clock);
        List<String> proofs = attachments.getObject().of(entry.id()).stream()
                .map(Attachment::place)
                .toList();
        Terms terms = Terms.of(parameters.getObject().snapshot(today));
        new RightsStep(entry, proofs, today, terms).require(to);
    }

    @Override
    public UsedWork moved(UsedWork work, State to, LocalDate on) {
        return work.moved(to, on);
    }

    @Override
    public UsedWork copied(UsedWork work) {
        return work.begunAnew();
    }

    @Override
    public List<Deadline> deadlines(Entry<UsedWork, State> entry, Dossier dossier) {
        return RightsDeadlines.of(entry, dossier);
    }

    @Override
    public List<EntryDocument<UsedWork, State>> documents() {
        return List.of(new EntryDocument<>(LETTER, (entry, wording) -> new RequestLetter(entry, wording).document()));
    }

    @Override
    public List<EntryFinding> examine(UUID project, List<Entry<UsedWork, State>> entries, Dossier dossier) {
        List<Attachment> files = attachments.getObject().all(project, this);
        return RightsRules.examine(new RightsDossier(
                entries.stream().map(entry -> ListedWork.of(entry, files)).toList(),
                ExpenseLine.of(
                        budgets.getObject().get(project),
                        entries.stream().map(Entry::content).toList()),
                dossier));
    }
}
