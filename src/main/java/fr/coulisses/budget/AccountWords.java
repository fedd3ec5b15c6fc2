package fr.coulisses.budget;

import fr.coulisses.shared.Labels;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Proposes an account from the words of a label, by the names of the accounts and the words that the sheet looks them
/// up with, in French and in English. A word that many accounts share says less than one that only one has.
final class AccountWords {

    /// What a word weighs that one account has alone.
    private static final int WEIGHT = 1000;

    private static final Set<String> IN_KIND =
            Set.of("nature", "benevolat", "benevole", "gratuit", "gratuite", "kind", "volunteer", "valorisation");

    private final Map<Section, Map<String, Set<String>>> accounts = new EnumMap<>(Section.class);

    AccountWords(Labels labels) {
        for (String number : Account.NAMED) {
            Map<String, Set<String>> words =
                    accounts.computeIfAbsent(new Account(number).section(), section -> new HashMap<>());
            for (Locale language : Labels.LANGUAGES) {
                for (String key : List.of("budget.account.", "budget.account.words.")) {
                    PlainWords.meaningful(labels.text(language, key + number))
                            .forEach(word -> words.computeIfAbsent(word, each -> new HashSet<>())
                                    .add(number));
                }
            }
        }
    }

    /// The account whose words a label has most of; what several have in common, where they are equal, down to the
    /// class; empty where nothing tells.
    String proposed(Section section, String label) {
        Map<String, Set<String>> words = accounts.getOrDefault(section, Map.of());
        List<String> said = PlainWords.meaningful(label);
        boolean inKind = said.stream().anyMatch(IN_KIND::contains);
        Map<String, Integer> weights = new HashMap<>();
        for (int i = 0; i < said.size(); i++) {
            // Of two words that say as much, the first names the thing: « hébergement des artistes ».
            int later = Math.min(i, WEIGHT / 100);
            String word = said.get(i);
            Set<String> known = words.getOrDefault(word, Set.of());
            known.stream()
                    .filter(number -> inKind || !new Account(number).isInKind())
                    .forEach(number -> weights.merge(number, WEIGHT / known.size() - later, Integer::sum));
        }
        int most = weights.values().stream().mapToInt(weight -> weight).max().orElse(0);
        String common = weights.entrySet().stream()
                .filter(weight -> weight.getValue() == most)
                .map(Map.Entry::getKey)
                .reduce(AccountWords::common)
                .orElse("");
        return common.length() < 2 ? "" : common;
    }

    private static String common(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return one.substring(0, length);
    }
}
