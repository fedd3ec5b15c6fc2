package fr.coulisses.kinds.venuestudy;

import fr.coulisses.shared.Money;
import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The study of a venue: its record (6.2.1), the capacity by the strictest limit (6.2.2), the needs of the rider
/// with what is done where the venue does not meet them (6.2.3), and the steps towards authorities (6.2.4).
///
/// @param configurations the ways of using the room, with what limits the capacity of each
/// @param configuration the id of the one the event uses; empty for the first
/// @param capacity the capacity that is retained; `null` while the strictest limit is taken
/// @param inventory microphones, lanterns and backline that will be there
/// @param rider the id of the rider that is held against the venue; empty for the first of the project
/// @param adjustments what is done about each gap
/// @param riderName what the rider is called, with its version; composed
/// @param needs what the rider asks for; composed
/// @param lines the budget lines that adjustments and hired equipment are paid from; composed
public record VenueStudy(
        Identity identity,
        Agreement agreement,
        Visit visit,
        Erp erp,
        List<Configuration> configurations,
        String configuration,
        @Nullable Integer capacity,
        VenueStage stage,
        Rigging rigging,
        VenuePower power,
        VenueSound sound,
        VenueLight light,
        VenueVideo video,
        List<Stocked> inventory,
        Ways ways,
        Rooms rooms,
        Welcome welcome,
        Conservation conservation,
        WorksNeeds works,
        VenueSecurity security,
        Surroundings surroundings,
        PlannedUse plannedUse,
        List<Authorisation> authorisations,
        List<Material> materials,
        String rider,
        List<Adjustment> adjustments,
        String riderName,
        List<Need> needs,
        List<CostLine> lines) {

    static final VenueStudy EMPTY = new VenueStudy(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null, null, null, null, null, null, null, null);

    /// Drafts of earlier releases, and empty ones, may lack any field.
    public VenueStudy(
            @Nullable Identity identity,
            @Nullable Agreement agreement,
            @Nullable Visit visit,
            @Nullable Erp erp,
            @Nullable List<Configuration> configurations,
            @Nullable String configuration,
            @Nullable Integer capacity,
            @Nullable VenueStage stage,
            @Nullable Rigging rigging,
            @Nullable VenuePower power,
            @Nullable VenueSound sound,
            @Nullable VenueLight light,
            @Nullable VenueVideo video,
            @Nullable List<Stocked> inventory,
            @Nullable Ways ways,
            @Nullable Rooms rooms,
            @Nullable Welcome welcome,
            @Nullable Conservation conservation,
            @Nullable WorksNeeds works,
            @Nullable VenueSecurity security,
            @Nullable Surroundings surroundings,
            @Nullable PlannedUse plannedUse,
            @Nullable List<Authorisation> authorisations,
            @Nullable List<Material> materials,
            @Nullable String rider,
            @Nullable List<Adjustment> adjustments,
            @Nullable String riderName,
            @Nullable List<Need> needs,
            @Nullable List<CostLine> lines) {
        this.identity = identity == null ? Identity.NONE : identity;
        this.agreement = agreement == null ? Agreement.NONE : agreement;
        this.visit = visit == null ? Visit.NONE : visit;
        this.erp = erp == null ? Erp.NONE : erp;
        this.configurations = Unwritten.rows(configurations);
        this.configuration = Unwritten.text(configuration);
        this.capacity = capacity;
        this.stage = stage == null ? VenueStage.NONE : stage;
        this.rigging = rigging == null ? Rigging.NONE : rigging;
        this.power = power == null ? VenuePower.NONE : power;
        this.sound = sound == null ? VenueSound.NONE : sound;
        this.light = light == null ? VenueLight.NONE : light;
        this.video = video == null ? VenueVideo.NONE : video;
        this.inventory = Unwritten.rows(inventory);
        this.ways = ways == null ? Ways.NONE : ways;
        this.rooms = rooms == null ? Rooms.NONE : rooms;
        this.welcome = welcome == null ? Welcome.NONE : welcome;
        this.conservation = conservation == null ? Conservation.NONE : conservation;
        this.works = works == null ? WorksNeeds.NONE : works;
        this.security = security == null ? VenueSecurity.NONE : security;
        this.surroundings = surroundings == null ? Surroundings.NONE : surroundings;
        this.plannedUse = plannedUse == null ? PlannedUse.NONE : plannedUse;
        this.authorisations = Unwritten.rows(authorisations);
        this.materials = Unwritten.rows(materials);
        this.rider = Unwritten.text(rider);
        this.adjustments = Unwritten.rows(adjustments);
        this.riderName = Unwritten.text(riderName);
        this.needs = Unwritten.rows(needs);
        this.lines = Unwritten.rows(lines);
    }

    /// The study with what stands elsewhere, as it stands now.
    VenueStudy composed(String name, List<Need> asked, List<CostLine> paying) {
        return new VenueStudy(
                identity,
                agreement,
                visit,
                erp,
                configurations,
                configuration,
                capacity,
                stage,
                rigging,
                power,
                sound,
                light,
                video,
                inventory,
                ways,
                rooms,
                welcome,
                conservation,
                works,
                security,
                surroundings,
                plannedUse,
                authorisations,
                materials,
                rider,
                adjustments,
                name,
                asked,
                paying);
    }

    /// All that is held against the venue: what the rider asks, and what the works of an exhibition bear as far as
    /// no specification says it.
    List<Need> asked() {
        return Stream.concat(
                        needs.stream(),
                        works.needs().stream()
                                .filter(typed ->
                                        needs.stream().noneMatch(need -> need.criterion() == typed.criterion())))
                .toList();
    }

    /// What the floor bears: that of the stage, or that of the exhibition where no stage is.
    @Nullable
    BigDecimal floorLoad() {
        return stage.load() == null ? conservation.load() : stage.load();
    }

    /// The configuration that the event uses.
    Optional<Configuration> used() {
        return configurations.stream()
                .filter(each -> each.id().equals(configuration))
                .findFirst()
                .or(() -> configurations.stream().findFirst());
    }

    /// The capacity that is retained: as written, or by the strictest limit; `null` while nobody knows.
    public @Nullable Integer retained() {
        return capacity != null
                ? capacity
                : used().flatMap(each -> CapacityLimits.of(each).strictest())
                        .map(Limit::people)
                        .orElse(null);
    }

    /// The authorisations of one sort, in their order.
    Stream<Authorisation> steps(Step step) {
        return authorisations.stream().filter(each -> each.step() == step);
    }

    /// What is done about a point of the grid.
    List<Adjustment> adjustments(Point point) {
        return adjustments.stream().filter(each -> each.point() == point).toList();
    }

    Optional<CostLine> line(String id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    /// The ids of the budget lines it points to.
    Stream<String> cited() {
        return Stream.concat(
                        inventory.stream().map(Stocked::line),
                        adjustments.stream().map(Adjustment::line))
                .filter(id -> !id.isEmpty());
    }

    /// What all adjustments cost.
    Money cost() {
        return adjustments.stream().map(Adjustment::amount).reduce(Money.ZERO, Money::plus);
    }
}
