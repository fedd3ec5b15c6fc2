package fr.coulisses.contracts.rule;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.Party;
import fr.coulisses.shared.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// R-C2.4-02: a cession, a coréalisation and a coproduction mention the receipt of each party as entrepreneur of live
/// shows, or why it needs none; and the receipt is still valid on the last day.
class ReceiptsOrExemptionsAreMentioned implements ContractRule {

    private static final String CODE = "R-C2.4-02";
    private static final Pattern NUMBER = Pattern.compile("PLATESV-[DR]-\\d{4}-\\d{6}|L-[DR]-\\d{2}-\\d{1,6}");

    @Override
    public List<Finding> examine(RuledContract ruled, ContractDossier dossier) {
        Contract contract = ruled.content();
        if (contract.type() == null || !contract.type().namesReceipts()) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        for (Party party : contract.parties()) {
            String place = "parties/" + party.id() + "/receipt";
            if (party.receipt().isBlank() && party.exemption() == null) {
                found.add(ContractRule.at(CODE, Severity.BLOCKING, place, "none", Parties.name(party)));
            }
            unreadable(party)
                    .map(number ->
                            ContractRule.at(CODE, Severity.WARNING, place, "format", Parties.name(party), number))
                    .ifPresent(found::add);
            Optional<LocalDate> last = contract.dates().last();
            LocalDate until = party.receiptUntil();
            if (until != null && last.isPresent() && until.isBefore(last.get())) {
                found.add(ContractRule.at(
                        CODE,
                        Severity.BLOCKING,
                        "parties/" + party.id() + "/receiptUntil",
                        "expired",
                        Parties.name(party),
                        Formats.date(until),
                        Formats.date(last.get())));
            }
        }
        return found;
    }

    private static Optional<String> unreadable(Party party) {
        return Pattern.compile("[\\s,;/]+")
                .splitAsStream(party.receipt())
                .filter(number -> !number.isBlank() && !NUMBER.matcher(number).matches())
                .findFirst();
    }
}
