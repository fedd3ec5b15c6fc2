package fr.coulisses.kinds.stakeholdermap;

import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.artefact.thread.Knot;
import fr.coulisses.artefact.thread.KnotType;
import fr.coulisses.artefact.thread.RedThreads;
import fr.coulisses.kinds.stakeholdermap.StakeholderMap.Aim;
import fr.coulisses.kinds.stakeholdermap.StakeholderMap.Stakeholder;
import fr.coulisses.project.ProjectSheet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The stakeholder map as a kind of artefact.
@Component
public class StakeholderMapKind implements ArtefactKind<StakeholderMap> {

    public static final String KEY = "stakeholder-map";

    private final RegisteredContacts register;
    private final RedThreads threads;

    StakeholderMapKind(RegisteredContacts register, RedThreads threads) {
        this.register = register;
        this.threads = threads;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Class<StakeholderMap> type() {
        return StakeholderMap.class;
    }

    @Override
    public StakeholderMap start(ProjectSheet project) {
        return StakeholderMap.empty();
    }

    @Override
    public StakeholderMap compose(UUID project, StakeholderMap draft) {
        List<Stakeholder> stakeholders = register.led(project, draft.stakeholders());
        List<String> cited = stakeholders.stream()
                .flatMap(stakeholder -> stakeholder.objectives().stream())
                .toList();
        return new StakeholderMap(
                draft.method(),
                draft.strategy(),
                stakeholders,
                register.of(project, stakeholders),
                threads.citations(project, cited).stream()
                        .map(citation -> new Aim(citation.id(), citation.label()))
                        .toList());
    }

    @Override
    public List<Check<StakeholderMap>> checks() {
        return List.of(
                new FourFamiliesAreRepresented(),
                new PriorityPartnersServeAnObjective(),
                new SilentContactsAreChased(),
                new AgreementsAreWritten(),
                new NoAlcoholOrTobaccoSponsors(),
                new ContactsStayProfessional());
    }

    /// Its stakeholders, under the ids of the register, which knows their names.
    @Override
    public List<Knot> knots(StakeholderMap map) {
        return map.stakeholders().stream()
                .filter(stakeholder -> !stakeholder.contact().isEmpty())
                .map(stakeholder -> new Knot(
                        stakeholder.contact(),
                        KnotType.PARTNER,
                        "stakeholders/" + stakeholder.id(),
                        map.name(stakeholder),
                        stakeholder.objectives()))
                .toList();
    }

    @Override
    public Document document(StakeholderMap map, Wording wording) {
        return new StakeholderMapDocument(map, wording).document();
    }

    /// The stakeholders by interest and influence, for a page of their own; nothing without any.
    public List<Block> grid(StakeholderMap map, Wording wording) {
        return map.stakeholders().isEmpty() ? List.of() : List.of(new InfluenceGrid(map, wording).block());
    }

    @Override
    public Optional<Workbook> workbook(StakeholderMap map, Wording wording) {
        return Optional.of(new StakeholderMapWorkbook(map, wording).workbook());
    }

    @Override
    public boolean isWorkedOnInASpreadsheet() {
        return true;
    }
}
