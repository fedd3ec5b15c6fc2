package fr.coulisses.contracts.rule;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.EsvExemption;
import fr.coulisses.contracts.Iban;
import fr.coulisses.contracts.Party;
import fr.coulisses.contracts.library.ClauseLibrary;
import fr.coulisses.contracts.library.ModelParty;
import fr.coulisses.project.Siret;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// R-C2.4-01: every party that the model wants is there, and can be identified: name, form, SIRET with the right key,
/// address, representative and capacity.
class PartiesAreIdentified implements ContractRule {

    static final String CODE = "R-C2.4-01";

    @Override
    public List<Finding> examine(RuledContract ruled, ContractDossier dossier) {
        Contract contract = ruled.content();
        List<Finding> found = new ArrayList<>();
        ClauseLibrary.shipped()
                .of(contract)
                .ifPresent(model -> model.parties().stream()
                        .filter(wanted -> contract.party(wanted.role()).isEmpty())
                        .map(PartiesAreIdentified::missing)
                        .forEach(found::add));
        contract.parties().forEach(party -> new Identity(party, found).examine());
        return found;
    }

    private static Finding missing(ModelParty wanted) {
        return ContractRule.at(CODE, Severity.BLOCKING, "parties", "missing", wanted.called());
    }

    /// What is wrong with one party.
    private record Identity(Party party, List<Finding> found) {

        private void examine() {
            asked("name", party.name());
            if (party.role() == null) {
                say("role");
            }
            asked("address", party.address());
            if (!party.standsAlone()) {
                organisation();
            }
            if (!party.siret().isBlank() && !Siret.isValid(party.siret())) {
                say("siret", "siretKey", party.siret());
            }
            if (!party.rna().isBlank()
                    && !Siret.bare(party.rna()).toUpperCase(Locale.ROOT).matches("W\\d[A-Z\\d]\\d{7}")) {
                say("rna", "rnaKey", party.rna());
            }
            if (!party.iban().isBlank() && !Iban.isValid(party.iban())) {
                say("iban", "ibanKey", party.iban());
            }
        }

        private void organisation() {
            if (party.form() == null) {
                say("form");
            }
            boolean foreign = party.exemption() == EsvExemption.ESTABLISHED_IN_EEA
                    && !party.vatNumber().isBlank();
            if (!foreign) {
                asked("siret", party.siret());
            }
            asked("representative", party.representative());
            asked("capacity", party.capacity());
        }

        private void asked(String field, String value) {
            if (value.isBlank()) {
                say(field);
            }
        }

        private void say(String field) {
            say(field, field, "");
        }

        private void say(String field, String name, String value) {
            found.add(ContractRule.at(
                    CODE, Severity.BLOCKING, "parties/" + party.id() + "/" + field, name, Parties.name(party), value));
        }
    }
}
