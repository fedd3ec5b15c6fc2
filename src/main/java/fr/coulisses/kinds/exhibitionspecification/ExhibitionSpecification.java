package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The technical specification of an exhibition (6.2.3, 6.3): what its works are and what they bear, where they
/// hang, how they travel, in what condition they are at each step, and what the place must have for them.
///
/// @param works in the order of the list
/// @param reports the condition reports, made or still to be made
/// @param known what the register of rights says of the works, as it stands now
public record ExhibitionSpecification(
        Cover cover,
        List<SpecContact> contacts,
        List<Work> works,
        List<Room> rooms,
        List<Wall> walls,
        List<Report> reports,
        Transport transport,
        List<Display> displays,
        List<Equipment> equipment,
        List<ExhibitionText> texts,
        AccessRoute access,
        PowerNeeds power,
        LoadIn loadIn,
        List<MountingStep> mounting,
        List<RequestedStaff> staff,
        Security security,
        Care care,
        Ecology ecology,
        List<KnownWork> known) {

    static final ExhibitionSpecification EMPTY = new ExhibitionSpecification(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null);

    /// Drafts of earlier releases, and empty ones, may lack any field.
    public ExhibitionSpecification(
            @Nullable Cover cover,
            @Nullable List<SpecContact> contacts,
            @Nullable List<Work> works,
            @Nullable List<Room> rooms,
            @Nullable List<Wall> walls,
            @Nullable List<Report> reports,
            @Nullable Transport transport,
            @Nullable List<Display> displays,
            @Nullable List<Equipment> equipment,
            @Nullable List<ExhibitionText> texts,
            @Nullable AccessRoute access,
            @Nullable PowerNeeds power,
            @Nullable LoadIn loadIn,
            @Nullable List<MountingStep> mounting,
            @Nullable List<RequestedStaff> staff,
            @Nullable Security security,
            @Nullable Care care,
            @Nullable Ecology ecology,
            @Nullable List<KnownWork> known) {
        this.cover = Objects.requireNonNullElse(cover, Cover.NONE);
        this.contacts = Unwritten.rows(contacts);
        this.works = Unwritten.rows(works);
        this.rooms = Unwritten.rows(rooms);
        this.walls = Unwritten.rows(walls);
        this.reports = Unwritten.rows(reports);
        this.transport = Objects.requireNonNullElse(transport, Transport.NONE);
        this.displays = Unwritten.rows(displays);
        this.equipment = Unwritten.rows(equipment);
        this.texts = Unwritten.rows(texts);
        this.access = Objects.requireNonNullElse(access, AccessRoute.NONE);
        this.power = Objects.requireNonNullElse(power, PowerNeeds.NONE);
        this.loadIn = Objects.requireNonNullElse(loadIn, LoadIn.NONE);
        this.mounting = Unwritten.rows(mounting);
        this.staff = Unwritten.rows(staff);
        this.security = Objects.requireNonNullElse(security, Security.NONE);
        this.care = Objects.requireNonNullElse(care, Care.NONE);
        this.ecology = Objects.requireNonNullElse(ecology, Ecology.NONE);
        this.known = Unwritten.rows(known);
    }

    /// The specification with what stands elsewhere, as it stands now.
    ExhibitionSpecification composed(List<KnownWork> found) {
        return new ExhibitionSpecification(
                cover, contacts, works, rooms, walls, reports, transport, displays, equipment, texts, access, power,
                loadIn, mounting, staff, security, care, ecology, found);
    }

    Optional<Work> work(String id) {
        return works.stream().filter(work -> work.id().equals(id)).findFirst();
    }

    Optional<Room> room(String id) {
        return rooms.stream().filter(room -> room.id().equals(id)).findFirst();
    }

    Optional<Wall> wall(String id) {
        return walls.stream().filter(wall -> wall.id().equals(id)).findFirst();
    }

    /// The room of a work: that of its wall, or the one that is written.
    Optional<Room> roomOf(Work work) {
        return wall(work.hanging().wall())
                .flatMap(wall -> room(wall.room()))
                .or(() -> room(work.hanging().room()));
    }

    /// The light that reaches a work, in lux: that of its wall, or of its room.
    @Nullable
    BigDecimal luxAt(Work work) {
        return wall(work.hanging().wall())
                .map(Wall::lux)
                .or(() -> roomOf(work).map(Room::lux))
                .orElse(null);
    }

    /// The works that somebody lends, in their order.
    List<Work> lent() {
        return works.stream().filter(Work::isLent).toList();
    }

    /// The condition report of a work at a step.
    Optional<Report> report(Work work, ReportStep step) {
        return reports.stream()
                .filter(report -> report.work().equals(work.id()) && report.step() == step)
                .findFirst();
    }

    /// How its label credits a work: as written, or as the register of rights has it.
    String credit(Work work) {
        return work.credit().isBlank()
                ? known.stream()
                        .filter(each -> each.id().equals(work.source()))
                        .map(KnownWork::credit)
                        .findFirst()
                        .orElse("")
                : work.credit();
    }
}
