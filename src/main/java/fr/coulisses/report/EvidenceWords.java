package fr.coulisses.report;

import fr.coulisses.artefact.export.Block;
import fr.coulisses.assessment.Judgement;
import fr.coulisses.assessment.Review;
import fr.coulisses.shared.Labels;
import java.util.Arrays;
import java.util.Locale;

/// How the file of a student says things.
record EvidenceWords(Labels labels, Locale language) {

    String text(String key, Object... arguments) {
        return labels.text(language, key, arguments);
    }

    Block.Field field(String key, String value) {
        return new Block.Field(text(key), value);
    }

    /// The columns of a table from their labels; every share is a part of the width.
    static java.util.List<Block.Column> columns(EvidenceWords words, String[] keys, int... shares) {
        return java.util.stream.IntStream.range(0, keys.length)
                .mapToObj(i -> Block.Column.text(words.text(keys[i]), shares[i]))
                .toList();
    }

    /// What a tutor decided of a claim; a draft of a judgement is nobody else's.
    String level(Review review, Judgement judgement) {
        return !review.state().isDecided() || judgement.level() == null
                ? text(review.state().labelKey())
                : text(judgement.level().labelKey());
    }

    String joined(String... parts) {
        return String.join(
                " – ", Arrays.stream(parts).filter(part -> !part.isBlank()).toList());
    }
}
