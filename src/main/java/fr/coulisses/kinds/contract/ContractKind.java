package fr.coulisses.kinds.contract;

import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.Place;
import fr.coulisses.artefact.RecordPlaces;
import fr.coulisses.artefact.Total;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.ContractRegister;
import fr.coulisses.contracts.cost.EmployerCost;
import fr.coulisses.contracts.rule.ContractRules;
import fr.coulisses.kinds.contract.ContractEvidence.Cited;
import fr.coulisses.project.ProjectSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// A contract with the argument for it, as a kind of artefact.
@Component
public class ContractKind implements ArtefactKind<ContractEvidence> {

    public static final String KEY = "contract";

    private final RegisteredContracts register;

    ContractKind(RegisteredContracts register) {
        this.register = register;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Class<ContractEvidence> type() {
        return ContractEvidence.class;
    }

    @Override
    public ContractEvidence start(ProjectSheet project) {
        return ContractEvidence.EMPTY;
    }

    @Override
    public ContractEvidence compose(UUID project, ContractEvidence draft) {
        return draft.with(register.cited(project, draft.entry()).orElse(null));
    }

    @Override
    public List<Check<ContractEvidence>> checks() {
        return List.of(new AContractIsCited(), new TheContractKeepsItsRules());
    }

    @Override
    public Set<String> parameters() {
        return Stream.concat(ContractRules.PARAMETERS.stream(), EmployerCost.PARAMETERS.stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Document document(ContractEvidence evidence, Wording wording) {
        return new ContractEvidenceDocument(evidence, wording).document();
    }

    /// The argument, then the contract under the names of its own form.
    @Override
    public List<Place> places(ContractEvidence evidence, Wording wording) {
        List<Place> places = new ArrayList<>(RecordPlaces.of(evidence.with(null), words(), wording));
        Cited cited = evidence.cited();
        if (cited != null) {
            Cited facts = new Cited(
                    cited.state(),
                    cited.changed(),
                    cited.attached(),
                    List.of(),
                    cited.lines(),
                    cited.basis(),
                    cited.elsewhere(),
                    null);
            places.addAll(FactPlaces.of(facts, wording));
            RecordPlaces.of(cited.frozen(), ContractRegister.KEY, wording).stream()
                    .map(CitedPlaces::of)
                    .forEach(places::add);
        }
        return places;
    }

    @Override
    public List<Total> totals(ContractEvidence evidence, Wording wording) {
        Contract contract =
                evidence.cited() == null ? Contract.EMPTY : evidence.cited().contract();
        return List.of(
                new Total(wording.text("contracts.total.net"), contract.net()),
                new Total(wording.text("contracts.total.gross"), contract.gross()));
    }
}
