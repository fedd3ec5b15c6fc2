package fr.coulisses.contracts;

import fr.coulisses.contracts.library.ClauseLibrary;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Contracts for tests: a cession that has everything, and others as JSON.
public final class Contracts {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Contracts() {}

    /// A contract as its form would write it.
    public static Contract of(String content) {
        return JSON.readValue(content, Contract.class);
    }

    /// A cession that nothing is missing from, of the evening of 24 April 2027.
    public static Contract cession() {
        return with(of("""
                {"type": "CESSION", "title": "Marées hautes", "artists": "Nina Sarrazin et Les Marées",
                 "parties": [
                   {"id": "p1", "role": "PRODUCER", "contact": "c1", "name": "Les Marées Basses", "form": "SCOP_SCIC",
                    "siret": "99999900600011", "ape": "90.01Z", "address": "3, quai des Forges, Port-Aubry",
                    "receipt": "PLATESV-D-2024-009901", "categories": ["PRODUCER"], "receiptUntil": "2029-03-01",
                    "mainlyShows": true, "vatRegime": "LIABLE", "vatNumber": "FR38999999006",
                    "representative": "Nadia Roche", "capacity": "gérante", "iban": "FR7630006000011234567890189"},
                   {"id": "p2", "role": "ORGANISER", "name": "Horizon Culture", "form": "ASSOCIATION_1901",
                    "siret": "99999901400015", "rna": "W751234567", "address": "12, quai du Canal, Rivemont",
                    "exemption": "OCCASIONAL", "representative": "Inès Morel", "capacity": "présidente"}],
                 "dates": {"startsOn": "2027-04-24", "endsOn": "2027-04-24", "venue": "Halle du canal",
                   "address": "1, place du Canal, Rivemont", "performances": 1, "capacity": 300, "minutes": 75,
                   "sessions": [
                     {"id": "s1", "kind": "PERFORMANCE", "day": "2027-04-24", "begins": "21:30", "ends": "22:45"}]},
                 "price": {"net": 4200.00, "vatRate": 5.5, "schedule": [
                   {"id": "i1", "label": "Acompte à la signature", "day": "2027-02-15", "percent": 50},
                   {"id": "i2", "label": "Solde le soir du concert", "day": "2027-04-24", "percent": 50}]},
                 "annexes": [{"id": "a1", "kind": "TECHNICAL_SHEET", "label": "Fiche technique"}],
                 "lines": [{"id": "l1", "line": "line-1"}]}"""), Contracts::standard);
    }

    /// A contract as a form holds it.
    static JsonNode json(Contract contract) {
        return JSON.valueToTree(contract);
    }

    /// The same contract, changed in its JSON.
    public static Contract with(Contract contract, Consumer<ObjectNode> change) {
        ObjectNode content = JSON.valueToTree(contract);
        change.accept(content);
        return JSON.treeToValue(content, Contract.class);
    }

    /// The same contract with another value at a place: `price/net`, `parties/0/siret`.
    public static Contract with(Contract contract, String place, String json) {
        return with(contract, content -> {
            String[] steps = place.split("/", -1);
            JsonNode parent = content;
            for (int i = 0; i < steps.length - 1; i++) {
                parent = parent.isArray() ? parent.get(Integer.parseInt(steps[i])) : parent.get(steps[i]);
            }
            JsonNode value = JSON.readTree(json);
            String last = steps[steps.length - 1];
            if (parent instanceof ObjectNode object) {
                object.set(last, value);
            } else if (parent instanceof ArrayNode array) {
                array.set(Integer.parseInt(last), value);
            }
        });
    }

    /// The articles that a contract of its type begins with, under ids that tests can name: `clause-{article}`.
    public static void standard(ObjectNode content) {
        ContractType type = ContractType.valueOf(content.path("type").asString());
        List<Clause> clauses = ContractBeginnings.clauses(
                        ClauseLibrary.shipped().of(type))
                .stream()
                .map(clause -> new Clause("clause-" + clause.article(), clause.article(), clause.alternative(), "", ""))
                .toList();
        content.set("clauses", JSON.valueToTree(clauses));
    }
}
