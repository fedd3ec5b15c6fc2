package fr.coulisses.contracts.library;

import fr.coulisses.contracts.ContractType;
import fr.coulisses.contracts.PartyRole;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A model of contracts: who is bound, which articles it has, what is attached.
///
/// @param key of its file; it never changes
/// @param titles what the document is called, by the types that it serves
/// @param parties in the order of the document
/// @param source which the whole model rests on
/// @param articles in the order of the document
public record Model(
        String key,
        Map<ContractType, String> titles,
        List<ModelParty> parties,
        String source,
        List<ModelAnnex> annexes,
        List<Article> articles) {

    public Model {
        titles = Map.copyOf(titles);
        parties = List.copyOf(parties);
        annexes = List.copyOf(annexes);
        articles = List.copyOf(articles);
    }

    public Optional<Article> article(String wanted) {
        return articles.stream().filter(article -> article.key().equals(wanted)).findFirst();
    }

    public Optional<ModelParty> party(PartyRole role) {
        return parties.stream().filter(party -> party.role() == role).findFirst();
    }
}
