package fr.coulisses.project;

import fr.coulisses.shared.Refusal;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// What a team says of its project. Only the title is required: the rest comes as the project takes shape.
///
/// @param title 1 to 120 characters
/// @param brief the demand in a few lines, at most 4,000 characters
/// @param commissioner who asked for the project, if somebody did
/// @param performances the performances that the licence rule counts; not the ticketed sessions
/// @param ticketedSessions the sessions that are sold separately
/// @param capacity the largest public at one time (jauge)
@Embeddable
public record ProjectSheet(
        String title,
        @Enumerated(EnumType.STRING) Nature nature,
        @Enumerated(EnumType.STRING) ProjectType type,

        @JdbcTypeCode(SqlTypes.ARRAY) @Enumerated(EnumType.STRING)
        List<Discipline> disciplines,

        String brief,
        String commissioner,
        String territory,
        String inseeCode,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Integer performances,
        @Nullable Integer ticketedSessions,
        @Nullable Integer openingDays,
        @Nullable Integer capacity,
        @Enumerated(EnumType.STRING) VatRegime vatRegime,
        @Embedded Organisation organisation) {

    public ProjectSheet {
        title = title.strip();
        disciplines = List.copyOf(disciplines);
        if (title.isEmpty() || title.length() > 120) {
            throw new Refusal("project.refused.title");
        }
        if (brief.length() > 4000) {
            throw new Refusal("project.refused.brief", brief.length());
        }
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            throw new Refusal("project.refused.dates");
        }
        if (!inseeCode.isEmpty() && !inseeCode.matches("\\d[\\dAB]\\d{3}|\\d{9}")) {
            throw new Refusal("project.refused.insee", inseeCode);
        }
        boolean negative = Stream.of(performances, ticketedSessions, openingDays, capacity)
                .filter(Objects::nonNull)
                .anyMatch(count -> count < 0);
        if (negative) {
            throw new Refusal("project.refused.negative");
        }
    }

    ProjectSheet withLogo(String logo) {
        return new ProjectSheet(
                title,
                nature,
                type,
                disciplines,
                brief,
                commissioner,
                territory,
                inseeCode,
                startsOn,
                endsOn,
                performances,
                ticketedSessions,
                openingDays,
                capacity,
                vatRegime,
                organisation.withLogo(logo));
    }

    /// A project with a title and nothing else; fictitious until somebody says it happens.
    public static ProjectSheet titled(String title) {
        return new ProjectSheet(
                title,
                Nature.FICTITIOUS,
                ProjectType.OTHER,
                List.of(),
                "",
                "",
                "",
                "",
                null,
                null,
                null,
                null,
                null,
                null,
                VatRegime.NOT_LIABLE,
                Organisation.UNKNOWN);
    }

    public ProjectSheet withTitle(String newTitle) {
        return new ProjectSheet(
                newTitle,
                nature,
                type,
                disciplines,
                brief,
                commissioner,
                territory,
                inseeCode,
                startsOn,
                endsOn,
                performances,
                ticketedSessions,
                openingDays,
                capacity,
                vatRegime,
                organisation);
    }

    public ProjectSheet withNature(Nature newNature) {
        return new ProjectSheet(
                title,
                newNature,
                type,
                disciplines,
                brief,
                commissioner,
                territory,
                inseeCode,
                startsOn,
                endsOn,
                performances,
                ticketedSessions,
                openingDays,
                capacity,
                vatRegime,
                organisation);
    }

    public boolean isFictitious() {
        return nature == Nature.FICTITIOUS;
    }
}
