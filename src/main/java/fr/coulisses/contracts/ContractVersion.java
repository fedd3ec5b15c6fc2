package fr.coulisses.contracts;

import fr.coulisses.parameter.UsedFigure;
import fr.coulisses.project.ProjectSheet;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The text of a contract as it was on a day; it never changes.
///
/// @param number from 1
/// @param state into which the contract came then
/// @param content as its form had it
/// @param articles as they could be read: titles and texts
/// @param project as it was
/// @param figures the legal figures of that day
/// @param sha256 of content, articles and project, in hexadecimal digits
/// @param by who froze it
public record ContractVersion(
        UUID id,
        UUID entry,
        int number,
        ContractState state,
        Contract content,
        List<Clause> articles,
        ProjectSheet project,
        List<UsedFigure> figures,
        String sha256,
        Instant at,
        String by) {

    public ContractVersion {
        articles = List.copyOf(articles);
        figures = List.copyOf(figures);
    }

    /// The contract whose articles say what they said.
    public Contract frozen() {
        return content.withClauses(articles);
    }

    /// Whether a contract still says what this version says.
    boolean says(Contract contract) {
        return AgreedText.isTheSame(contract, content);
    }
}
