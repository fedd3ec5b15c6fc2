package fr.coulisses.kinds.venuestudy;

import fr.coulisses.artefact.SocketType;
import fr.coulisses.artefact.Wording;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Labelled;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How a study speaks of itself, in its documents and its workbook.
record StudyWords(Wording wording) {

    String field(String place) {
        return wording.text("venuestudy.field." + place);
    }

    String named(String list, @Nullable Enum<?> value) {
        return value == null ? "" : wording.text("venuestudy." + list + "." + value.name());
    }

    String named(@Nullable Labelled value) {
        return value == null ? "" : wording.text(value.labelKey());
    }

    /// The criterion with what exactly it is about: « Prises – P17 32 A triphasé ».
    String criterion(Comparison comparison) {
        String name = named("criterion", comparison.criterion());
        String subject =
                comparison.criterion() == Criterion.SOCKETS ? outlet(comparison.subject()) : comparison.subject();
        return Formats.joined(" – ", name, subject);
    }

    /// What an outlet is called; its own words for a sort that a later release may have.
    private String outlet(String subject) {
        return Stream.of(SocketType.values())
                .filter(type -> type.name().equals(subject))
                .findFirst()
                .map(type -> named(type))
                .orElse(subject);
    }

    String need(Comparison comparison) {
        return written(comparison.criterion(), comparison.need());
    }

    /// What the venue has; that nobody knows, where nobody wrote it.
    String there(Comparison comparison) {
        BigDecimal there = comparison.there();
        return there == null ? wording.text("venuestudy.unknown") : written(comparison.criterion(), there);
    }

    private String written(Criterion criterion, BigDecimal number) {
        return switch (criterion.unit()) {
            case YES -> wording.text(number.signum() > 0 ? "artefact.yes" : "artefact.no");
            case FIRE_CLASS -> "M" + number.toBigInteger();
            default -> wording.text("venuestudy.unit." + criterion.unit().name(), wording.decimal(number));
        };
    }

    String count(@Nullable Integer count) {
        return count == null ? "" : String.valueOf(count);
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "" : Formats.date(day);
    }
}
