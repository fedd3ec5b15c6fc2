package fr.coulisses.funding.library;

import fr.coulisses.funding.DocumentType;
import fr.coulisses.funding.FilingChannel;
import fr.coulisses.funding.FundingType;
import fr.coulisses.parameter.ParameterStatus;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What is known of a funder (handbook, 5.2.1 and 5.2.2).
///
/// @param type what kind of money it gives; a funder that is kept has one
/// @param scheme the aid that a project usually asks for
/// @param nature what the money is in law
/// @param vat how it is taxed
/// @param low the least it usually gives to a project of students, in euros
/// @param high the most
/// @param expected what the file must show
/// @param documents those it usually asks for; none stands for what its type usually asks for
/// @param channel the way a request usually goes to it
/// @param deadline when requests are usually due
/// @param source where all this was read
/// @param status how sure it is; said, and never in anybody's way
/// @param website its address; may be empty
public record FunderSheet(
        Words name,
        @Nullable FundingType type,
        Words scheme,
        Words nature,
        Words vat,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        Words expected,
        List<DocumentType> documents,
        @Nullable FilingChannel channel,
        Words deadline,
        String source,
        ParameterStatus status,
        String website) {

    /// What a school starts from.
    public static final FunderSheet EMPTY = new FunderSheet(
            Words.NONE,
            null,
            Words.NONE,
            Words.NONE,
            Words.NONE,
            null,
            null,
            Words.NONE,
            List.of(),
            null,
            Words.NONE,
            "",
            ParameterStatus.MEMORY,
            "");

    public FunderSheet {
        name = words(name);
        scheme = words(scheme);
        nature = words(nature);
        vat = words(vat);
        expected = words(expected);
        documents = documents == null ? List.of() : List.copyOf(documents);
        deadline = words(deadline);
        source = Objects.requireNonNullElse(source, "");
        status = Objects.requireNonNullElse(status, ParameterStatus.TO_VERIFY);
        website = Objects.requireNonNullElse(website, "");
    }

    private static Words words(@Nullable Words words) {
        return words == null ? Words.NONE : words;
    }

    /// The documents that it asks for, in the order of the checklist.
    public List<DocumentType> usualDocuments() {
        return documents.isEmpty() && type != null ? DocumentType.usual(type) : documents;
    }
}
