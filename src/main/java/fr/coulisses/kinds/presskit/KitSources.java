package fr.coulisses.kinds.presskit;

import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.Excerpt;
import fr.coulisses.funding.FunderLogos;
import fr.coulisses.funding.FundingRegister;
import fr.coulisses.register.Entries;
import fr.coulisses.register.Entry;
import fr.coulisses.rights.RightsRegister;
import fr.coulisses.rights.State;
import fr.coulisses.rights.UsedWork;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What the other artefacts of a project and its registers of rights and of funding say of a press kit.
@Component
public class KitSources {

    private static final String RELEASE = "press-release";
    private static final String SHEET = "mediation-sheet";

    /// The kinds of artefacts that a kit takes pieces of.
    static final Set<String> TAKEN = Set.of(RELEASE, SHEET);

    /// What a kit can take over: ids and titles of artefacts, in their order.
    public record Choices(Map<String, String> releases, Map<String, String> sheets) {}

    private final ObjectProvider<Artefacts> artefacts;
    private final ObjectProvider<Entries> entries;
    private final ObjectProvider<RightsRegister> rights;
    private final ObjectProvider<FundingRegister> funding;
    private final ObjectProvider<FunderLogos> logos;
    private final ObjectProvider<PlatformTransactionManager> transactions;

    /// Services ask the kinds, and this kind asks services: they are looked for when they are needed.
    KitSources(
            ObjectProvider<Artefacts> artefacts,
            ObjectProvider<Entries> entries,
            ObjectProvider<RightsRegister> rights,
            ObjectProvider<FundingRegister> funding,
            ObjectProvider<FunderLogos> logos,
            ObjectProvider<PlatformTransactionManager> transactions) {
        this.artefacts = artefacts;
        this.entries = entries;
        this.rights = rights;
        this.funding = funding;
        this.logos = logos;
        this.transactions = transactions;
    }

    /// What can be chosen in a project.
    public Choices choices(UUID project) {
        return new Choices(titles(project, RELEASE), titles(project, SHEET));
    }

    private Map<String, String> titles(UUID project, String kind) {
        Map<String, String> titles = new LinkedHashMap<>();
        artefacts.getObject().of(project).stream()
                .filter(artefact -> artefact.kind().equals(kind))
                .forEach(artefact -> titles.put(artefact.id().toString(), artefact.title()));
        return titles;
    }

    /// The kit with what stands elsewhere, as it stands now; each register is read once.
    PressKit composed(UUID project, PressKit draft) {
        TransactionTemplate reading = new TransactionTemplate(transactions.getObject());
        reading.setReadOnly(true);
        return Objects.requireNonNull(reading.execute(status -> draft.composed(
                taken(project, RELEASE, List.of(draft.release())),
                taken(project, SHEET, draft.sheets()),
                credits(project),
                logos(project))));
    }

    /// The pieces of some artefacts of the project itself; whatever stands elsewhere is left out.
    private List<Taken> taken(UUID project, String kind, List<String> ids) {
        List<Taken> taken = new ArrayList<>();
        artefacts.getObject().of(project).stream()
                .filter(artefact -> artefact.kind().equals(kind)
                        && ids.contains(artefact.id().toString()))
                .map(Artefact::id)
                .flatMap(id -> artefacts.getObject().excerpts(id).stream())
                .forEach(excerpt -> taken.add(numbered(excerpt, taken.size() + 1)));
        return taken;
    }

    private static Taken numbered(Excerpt excerpt, int number) {
        return new Taken("piece-" + number, excerpt.part(), excerpt.text());
    }

    private List<Credit> credits(UUID project) {
        List<Entry<UsedWork, State>> works = entries.getObject().all(project, rights.getObject());
        return works.stream()
                .filter(entry -> entry.state() != State.REPLACED)
                .map(entry -> new Credit(
                        entry.id().toString(), entry.content().credit().line()))
                .filter(credit -> !credit.line().isBlank())
                .toList();
    }

    private List<PartnerLogo> logos(UUID project) {
        Map<UUID, String> shown = logos.getObject().of(project);
        return shown.isEmpty()
                ? List.of()
                : entries.getObject().all(project, funding.getObject()).stream()
                        .filter(entry -> entry.state().isGranted() && shown.containsKey(entry.id()))
                        .map(entry -> new PartnerLogo(
                                entry.id().toString(), entry.content().funder(), shown.get(entry.id())))
                        .toList();
    }
}
