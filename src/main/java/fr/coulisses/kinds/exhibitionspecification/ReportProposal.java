package fr.coulisses.kinds.exhibitionspecification;

import java.util.List;

/// The condition reports that are still to be prepared: one for each step of the journey of each work that is
/// lent.
///
/// @param work its id
public record ReportProposal(String work, ReportStep step) {

    /// In the order of the list and of the journey; nothing where all are there.
    public static List<ReportProposal> missing(ExhibitionSpecification specification) {
        return specification.lent().stream()
                .flatMap(work -> ReportStep.OF_A_JOURNEY.stream()
                        .filter(step -> specification.report(work, step).isEmpty())
                        .map(step -> new ReportProposal(work.id(), step)))
                .toList();
    }
}
