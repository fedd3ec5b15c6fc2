package fr.coulisses.examination;

import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// What all checks say of a project.
///
/// @param groups all artefacts, also those about which nothing is said, and the project as a whole, which comes last
/// @param findings group by group, worst first
public record Examination(List<ExaminedGroup> groups, List<ExaminedFinding> findings) {

    public Examination {
        groups = List.copyOf(groups);
        findings = List.copyOf(findings);
    }

    public List<ExaminedFinding> of(ExaminedGroup group) {
        return findings.stream()
                .filter(finding -> finding.group().equals(group))
                .toList();
    }

    /// How many findings of a severity nobody has waived.
    public long open(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity && !finding.isWaived())
                .count();
    }

    public long waived() {
        return findings.stream().filter(ExaminedFinding::isWaived).count();
    }

    /// Whether anything would prevent a submission.
    public boolean blocks() {
        return open(Severity.BLOCKING) > 0;
    }

    /// The same with only some of its findings, and the groups that have any.
    public Examination with(FindingFilter filter) {
        List<ExaminedFinding> shown = findings.stream().filter(filter::takes).toList();
        return new Examination(
                groups.stream()
                        .filter(group -> shown.stream()
                                .anyMatch(finding -> finding.group().equals(group)))
                        .toList(),
                shown);
    }
}
