package fr.coulisses.funding;

import fr.coulisses.shared.Labelled;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A document that belongs to a request; its file is attached to the entry at `documents/{id}`.
///
/// @param label what it is, where the type does not say it
/// @param issuedOn the date it bears
/// @param validUntil the last day it counts, where it says so
public record RequestedDocument(
        String id,
        @Nullable DocumentType type,
        String label,
        Status status,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate validUntil) {

    /// Whether it is there.
    public enum Status implements Labelled {
        TO_PROVIDE,
        PROVIDED,
        NOT_APPLICABLE;

        @Override
        public String labelKey() {
            return "funding.documentStatus." + name();
        }
    }

    /// Certificates of administrations are asked for recent (handbook, R-C2.2-11).
    private static final int MONTHS = 3;

    public RequestedDocument {
        label = Objects.requireNonNullElse(label, "");
        status = Objects.requireNonNullElse(status, Status.TO_PROVIDE);
    }

    /// Whether it counts no more on a day: its validity has ended, or it is a certificate of more than three months.
    public boolean isExpired(LocalDate day) {
        if (status != Status.PROVIDED) {
            return false;
        }
        if (validUntil != null) {
            return validUntil.isBefore(day);
        }
        return isOld(day);
    }

    /// Whether it is a certificate of more than three months.
    public boolean isOld(LocalDate day) {
        return type != null
                && type.isCertificate()
                && issuedOn != null
                && issuedOn.plusMonths(MONTHS).isBefore(day);
    }

    /// Whether it is still missing on a day.
    public boolean isMissing(LocalDate day) {
        return status == Status.TO_PROVIDE || validUntil != null && isExpired(day);
    }
}
