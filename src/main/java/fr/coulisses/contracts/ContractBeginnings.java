package fr.coulisses.contracts;

import fr.coulisses.contracts.library.Article;
import fr.coulisses.contracts.library.ClauseLibrary;
import fr.coulisses.contracts.library.Model;
import fr.coulisses.contracts.library.ModelAnnex;
import fr.coulisses.contracts.library.ModelParty;
import fr.coulisses.project.Organisation;
import fr.coulisses.project.ProjectSheet;
import java.util.List;
import java.util.UUID;

/// What a contract of a model begins with: its parties, its articles in their usual wording, its usual annexes.
public final class ContractBeginnings {

    private ContractBeginnings() {}

    /// The articles that a contract of a type begins with.
    public static List<Clause> clauses(Model model) {
        return model.articles().stream()
                .filter(Article::standard)
                .map(ContractBeginnings::clause)
                .toList();
    }

    /// An article in its usual wording.
    public static Clause clause(Article article) {
        return new Clause(id(), article.key(), article.usual().key(), "", "");
    }

    /// The parties that a model wants; the organisation that carries the project in its usual place.
    public static List<Party> parties(Model model, ProjectSheet project) {
        return model.parties().stream()
                .map(wanted -> wanted.bearer() ? bearer(wanted, project) : unknown(wanted))
                .toList();
    }

    public static List<Annex> annexes(Model model) {
        return model.annexes().stream().map(ContractBeginnings::annex).toList();
    }

    private static Annex annex(ModelAnnex annex) {
        return new Annex(id(), annex.kind(), annex.label());
    }

    private static Party unknown(ModelParty wanted) {
        return new Party(
                id(),
                wanted.role(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /// What the project says of the organisation that carries it.
    private static Party bearer(ModelParty wanted, ProjectSheet project) {
        Organisation bearer = project.organisation();
        int comma = bearer.representative().indexOf(',');
        String who =
                comma < 0 ? bearer.representative() : bearer.representative().substring(0, comma);
        String capacity = comma < 0 ? "" : bearer.representative().substring(comma + 1);
        return new Party(
                id(),
                wanted.role(),
                null,
                bearer.name(),
                bearer.form(),
                bearer.siret(),
                bearer.rna(),
                bearer.ape(),
                bearer.address(),
                null,
                null,
                null,
                null,
                null,
                null,
                project.vatRegime(),
                null,
                who.strip(),
                capacity.strip(),
                null,
                null);
    }

    /// An amendment to a contract: the same parties and place, and the articles of amendments.
    public static Contract amendment(UUID contract, Contract amended, int number) {
        return new Contract(
                amended.type(),
                amended.title(),
                "",
                amended.artists(),
                "",
                new Amendment(
                        contract.toString(),
                        number,
                        amended.title(),
                        amended.signedOn().orElse(null)),
                amended.parties(),
                amended.dates(),
                amended.price(),
                amended.sharing(),
                amended.employment(),
                amended.showing(),
                amended.rights(),
                amended.circumstances(),
                List.of(),
                clauses(ClauseLibrary.shipped().amendment()),
                List.of(),
                List.of());
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
