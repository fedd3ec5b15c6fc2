package fr.coulisses.contracts.text;

import fr.coulisses.contracts.Clause;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.Party;
import fr.coulisses.contracts.library.Alternative;
import fr.coulisses.contracts.library.Article;
import fr.coulisses.contracts.library.ClauseLibrary;
import fr.coulisses.contracts.library.Model;
import fr.coulisses.contracts.library.ModelParty;
import fr.coulisses.shared.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The articles of a contract with what they mention in its place.
public final class ContractText {

    /// `{prix.ht}`, `{producteur.nom}`, `{tableau.echeancier}`.
    static final Pattern BRACES = Pattern.compile("\\{([a-z]+(?:\\.[a-z]+)*)}");

    private final Contract contract;
    private final @Nullable Model model;
    private final Function<MissingMention, String> words;

    /// @param labels for the words of what is still missing
    public ContractText(Contract contract, ClauseLibrary library, Labels labels) {
        this(
                contract,
                library,
                (MissingMention mention) -> "[à compléter : " + mention.in(Locale.FRENCH, labels) + "]");
    }

    private ContractText(Contract contract, ClauseLibrary library, Function<MissingMention, String> words) {
        this.contract = contract;
        this.model = library.of(contract).orElse(null);
        this.words = words;
    }

    /// The articles for whoever asks what is missing in them, and reads none.
    public static List<ArticleText> examined(Contract contract, ClauseLibrary library) {
        return new ContractText(contract, library, (MissingMention mention) -> "…").articles();
    }

    /// All articles in their order, numbered through.
    public List<ArticleText> articles() {
        List<ArticleText> articles = new ArrayList<>();
        int number = 0;
        for (Clause clause : contract.clauses()) {
            articles.add(article(clause, clause.opens() ? 0 : ++number));
        }
        return articles;
    }

    /// The articles of a contract whose text was frozen: as they stand there.
    public static List<ArticleText> articlesOf(Contract frozen) {
        List<ArticleText> articles = new ArrayList<>();
        int number = 0;
        for (Clause clause : frozen.clauses()) {
            articles.add(new ArticleText(
                    clause.id(), clause.opens() ? 0 : ++number, clause.title(), clause.text(), List.of(), List.of()));
        }
        return articles;
    }

    /// The contract as it can be read for ever: each article with its title and its text, whatever the library will
    /// say.
    public Contract frozen() {
        List<ArticleText> articles = articles();
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            Clause clause = contract.clauses().get(i);
            clauses.add(new Clause(
                    clause.id(),
                    clause.article(),
                    clause.alternative(),
                    articles.get(i).title(),
                    articles.get(i).text()));
        }
        return contract.withClauses(clauses);
    }

    private ArticleText article(Clause clause, int number) {
        List<MissingMention> missing = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        String text = filled(written(clause), missing, unknown);
        return new ArticleText(clause.id(), number, title(clause), text, missing, unknown);
    }

    private Optional<Article> article(Clause clause) {
        return model == null ? Optional.empty() : model.article(clause.article());
    }

    /// What the article says before anything is put into it: the team's own text, or the chosen wording.
    private String written(Clause clause) {
        return clause.text().isBlank()
                ? article(clause)
                        .map(article ->
                                article.alternative(clause.alternative()).orElseGet(article::usual))
                        .map(Alternative::joined)
                        .orElse("")
                : clause.text();
    }

    private String title(Clause clause) {
        return clause.title().isBlank() ? article(clause).map(Article::title).orElse("") : clause.title();
    }

    private String filled(String text, List<MissingMention> missing, List<String> unknown) {
        return BRACES.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found, missing, unknown)));
    }

    private String value(MatchResult braces, List<MissingMention> missing, List<String> unknown) {
        String name = braces.group(1);
        Optional<Mention> mention = Mentions.find(name);
        if (mention.isPresent()) {
            String value = mention.get().value().apply(contract);
            return value.isBlank()
                    ? missing(
                            missing,
                            new MissingMention(
                                    mention.get().labelKey(),
                                    null,
                                    mention.get().place()))
                    : value;
        }
        Optional<ModelParty> role = role(name);
        if (role.isPresent()) {
            return value(role.get(), name.substring(name.indexOf('.') + 1), braces.group(), missing, unknown);
        }
        Optional<ContractTable> table = ContractTable.find(name);
        if (table.isEmpty()) {
            unknown.add(braces.group());
        } else if (table.get().isEmpty(contract)) {
            return missing(
                    missing,
                    new MissingMention(table.get().called(), null, table.get().place()));
        }
        return braces.group();
    }

    private String value(
            ModelParty role, String field, String braces, List<MissingMention> missing, List<String> unknown) {
        Party party = contract.party(role.role()).orElse(null);
        Optional<String> value = Mentions.of(party, field);
        if (value.isEmpty()) {
            unknown.add(braces);
            return braces;
        }
        return value.get().isBlank()
                ? missing(
                        missing,
                        new MissingMention(
                                "contracts.mention.party." + field, role.role(), Mentions.place(party, field)))
                : value.get();
    }

    private String missing(List<MissingMention> all, MissingMention mention) {
        all.add(mention);
        return words.apply(mention);
    }

    /// The role whose word stands before the point.
    private Optional<ModelParty> role(String name) {
        int point = name.indexOf('.');
        return model == null || point < 0
                ? Optional.empty()
                : model.parties().stream()
                        .filter(party -> party.key().equals(name.substring(0, point)))
                        .findFirst();
    }
}
