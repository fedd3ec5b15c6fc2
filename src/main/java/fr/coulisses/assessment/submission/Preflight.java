package fr.coulisses.assessment.submission;

import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.assessment.AddressedCriterion;
import fr.coulisses.assessment.IntendedClaim;
import fr.coulisses.assessment.contribution.Share;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The look before an artefact is submitted: what its checks found, and what its evidence lacks.
///
/// @param points beside the findings, worst first
/// @param changed whether the draft says something that the newest version does not
/// @param justifications why warnings may stand, by code of the rule, where the team has said so already
public record Preflight(
        Artefact artefact,
        List<Finding> findings,
        List<Point> points,
        boolean changed,
        Map<String, String> justifications) {

    public Preflight {
        findings = List.copyOf(findings);
        points = List.copyOf(points);
        justifications = Map.copyOf(justifications);
    }

    static Preflight of(PreflightFacts facts) {
        List<Point> points = Stream.of(claims(facts), criteria(facts), team(facts), versions(facts), days(facts))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Point::weight))
                .toList();
        return new Preflight(facts.artefact(), facts.findings(), points, facts.changed(), Map.of());
    }

    Preflight justifiedBy(Map<String, String> said) {
        return new Preflight(artefact, findings, points, changed, said);
    }

    public List<Finding> of(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /// Whether nothing prevents submission; warnings still have to be justified.
    public boolean isReady() {
        return of(Severity.BLOCKING).isEmpty() && points.stream().noneMatch(point -> point.weight() == Weight.BLOCKING);
    }

    private static List<Point> claims(PreflightFacts facts) {
        if (facts.claims().isEmpty()) {
            return List.of(Point.of(Weight.BLOCKING, "noClaim"));
        }
        List<Point> points = new ArrayList<>();
        points.add(Point.of(
                Weight.READY,
                "claims",
                facts.claims().stream()
                        .map(IntendedClaim::competency)
                        .distinct()
                        .collect(Collectors.joining(", "))));
        String silent = claimsWhere(facts, claim -> claim.commentary().isBlank());
        if (!silent.isEmpty()) {
            points.add(Point.of(Weight.ADVICE, "noCommentary", silent));
        }
        return points;
    }

    private static List<Point> criteria(PreflightFacts facts) {
        List<Point> points = new ArrayList<>();
        String none = claimsWhere(facts, claim -> claim.criteria().isEmpty());
        if (!none.isEmpty()) {
            points.add(Point.of(Weight.ADVICE, "noCriterion", none));
        }
        String whole = criteriaWhere(facts, String::isEmpty);
        if (!whole.isEmpty()) {
            points.add(Point.of(Weight.ADVICE, "noPlace", whole));
        }
        String gone = criteriaWhere(
                facts, place -> !place.isEmpty() && facts.places().at(place).isEmpty());
        if (!gone.isEmpty()) {
            points.add(Point.of(Weight.ADVICE, "placeGone", gone));
        }
        return points;
    }

    /// A student alone has no share to state.
    private static List<Point> team(PreflightFacts facts) {
        if (facts.team().size() < 2) {
            return List.of();
        }
        List<Point> points = new ArrayList<>();
        String idle = members(
                facts,
                member -> facts.claims().stream()
                        .noneMatch(claim -> claim.studentId().equals(member.studentId())));
        if (!idle.isEmpty() && !facts.claims().isEmpty()) {
            points.add(Point.of(Weight.ADVICE, "memberWithoutClaim", idle));
        }
        String silent = members(facts, member -> member.text().isBlank());
        if (!silent.isEmpty()) {
            points.add(Point.of(Weight.ADVICE, "noShare", silent));
        }
        return points;
    }

    private static List<Point> versions(PreflightFacts facts) {
        return facts.newest()
                .map(newest -> {
                    String number = String.valueOf(newest.number());
                    List<Point> points = new ArrayList<>();
                    if (!facts.changed()) {
                        points.add(Point.of(Weight.ADVICE, "unchanged", number));
                    }
                    if (newest.state().isOpen()) {
                        points.add(Point.of(Weight.ADVICE, "supersedes", number));
                    }
                    return points;
                })
                .orElse(new ArrayList<>());
    }

    private static List<Point> days(PreflightFacts facts) {
        if (facts.isEverSubmitted()) {
            return List.of();
        }
        return facts.deadline()
                .map(deadline -> deadline.daysLeft(facts.today()))
                .map(left -> left < 0
                        ? Point.of(Weight.ADVICE, "late", String.valueOf(-left))
                        : Point.of(Weight.READY, "inTime", String.valueOf(left)))
                .map(List::of)
                .orElse(List.of());
    }

    private static String claimsWhere(PreflightFacts facts, Predicate<IntendedClaim> wanted) {
        return facts.claims().stream()
                .filter(wanted)
                .map(claim -> claim.competency() + " (" + facts.name(claim.studentId()) + ")")
                .collect(Collectors.joining(", "));
    }

    private static String criteriaWhere(PreflightFacts facts, Predicate<String> place) {
        return facts.claims().stream()
                .flatMap(claim -> claim.criteria().stream())
                .filter(criterion -> place.test(criterion.place()))
                .map(AddressedCriterion::code)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String members(PreflightFacts facts, Predicate<Share> wanted) {
        return facts.team().stream().filter(wanted).map(Share::student).collect(Collectors.joining(", "));
    }
}
