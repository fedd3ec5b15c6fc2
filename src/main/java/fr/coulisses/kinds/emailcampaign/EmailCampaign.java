package fr.coulisses.kinds.emailcampaign;

import fr.coulisses.announcing.ToldFact;
import fr.coulisses.shared.TextLength;
import fr.coulisses.shared.Unwritten;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An e-mail campaign. Rows are named by their `id`.
///
/// @param aim what it is to achieve, in words
/// @param goal the objective of the communication plan that it serves, in the words of the plan
/// @param target the target of the communication plan that it speaks to, in the words of the plan
/// @param basisReason why the exception holds; for a basis that is one
/// @param proofs how people agreed
/// @param oppositions those who want no more of it
/// @param subjectB the other subject of a test on two halves; empty for none
/// @param preheader what stands beside the subject before the message is opened
/// @param pieces the message, from top to bottom
/// @param programme what it announces
/// @param accessibility what it says is ready for people with a handicap
/// @param ticketing the address where tickets are sold or places are booked
/// @param sendOn the day on which it leaves or left
/// @param sendAt the hour, as people write it
/// @param comparison what the test on two halves came to
/// @param lessons what the next one does otherwise
/// @param told the facts as they stood when it was sent
/// @param facts of the project, as they stood when it was composed
/// @param recipients the contacts of the segment, as they stood then
/// @param funders who have granted money
public record EmailCampaign(
        String aim,
        String goal,
        String target,
        From from,
        Segment segment,
        @Nullable LegalBasis basis,
        String basisReason,
        List<Proof> proofs,
        List<Opposition> oppositions,
        String subject,
        String subjectB,
        String preheader,
        List<Piece> pieces,
        List<Show> programme,
        Footer footer,
        List<Mention> mentions,
        String accessibility,
        String ticketing,
        Status status,
        @Nullable LocalDate testedOn,
        @Nullable LocalDate sendOn,
        String sendAt,
        Aims aims,
        Statistics statistics,
        String comparison,
        String lessons,
        List<ToldFact> told,
        Facts facts,
        Recipients recipients,
        List<Funder> funders) {

    /// How far it is.
    public enum Status {
        DRAFT,
        TESTED,
        PLANNED,
        SENT,
        ARCHIVED;

        /// Whether it has left.
        boolean hasLeft() {
            return this == SENT || this == ARCHIVED;
        }
    }

    public EmailCampaign(
            @Nullable String aim,
            @Nullable String goal,
            @Nullable String target,
            @Nullable From from,
            @Nullable Segment segment,
            @Nullable LegalBasis basis,
            @Nullable String basisReason,
            @Nullable List<Proof> proofs,
            @Nullable List<Opposition> oppositions,
            @Nullable String subject,
            @Nullable String subjectB,
            @Nullable String preheader,
            @Nullable List<Piece> pieces,
            @Nullable List<Show> programme,
            @Nullable Footer footer,
            @Nullable List<Mention> mentions,
            @Nullable String accessibility,
            @Nullable String ticketing,
            @Nullable Status status,
            @Nullable LocalDate testedOn,
            @Nullable LocalDate sendOn,
            @Nullable String sendAt,
            @Nullable Aims aims,
            @Nullable Statistics statistics,
            @Nullable String comparison,
            @Nullable String lessons,
            @Nullable List<ToldFact> told,
            @Nullable Facts facts,
            @Nullable Recipients recipients,
            @Nullable List<Funder> funders) {
        this.aim = Unwritten.text(aim);
        this.goal = Unwritten.text(goal);
        this.target = Unwritten.text(target);
        this.from = from == null ? From.NONE : from;
        this.segment = segment == null ? Segment.NONE : segment;
        this.basis = basis;
        this.basisReason = Unwritten.text(basisReason);
        this.proofs = Unwritten.rows(proofs);
        this.oppositions = Unwritten.rows(oppositions);
        this.subject = Unwritten.text(subject);
        this.subjectB = Unwritten.text(subjectB);
        this.preheader = Unwritten.text(preheader);
        this.pieces = Unwritten.rows(pieces);
        this.programme = Unwritten.rows(programme);
        this.footer = footer == null ? Footer.NONE : footer;
        this.mentions = Unwritten.rows(mentions);
        this.accessibility = Unwritten.text(accessibility);
        this.ticketing = Unwritten.text(ticketing);
        this.status = status == null ? Status.DRAFT : status;
        this.testedOn = testedOn;
        this.sendOn = sendOn;
        this.sendAt = Unwritten.text(sendAt);
        this.aims = aims == null ? Aims.NONE : aims;
        this.statistics = statistics == null ? Statistics.NONE : statistics;
        this.comparison = Unwritten.text(comparison);
        this.lessons = Unwritten.text(lessons);
        this.told = Unwritten.rows(told);
        this.facts = facts == null ? Facts.NONE : facts;
        this.recipients = recipients == null ? Recipients.NONE : recipients;
        this.funders = Unwritten.rows(funders);
    }

    /// One in which nothing is written yet.
    public static EmailCampaign empty() {
        return new EmailCampaign(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /// The same with what the project and its registers say today.
    EmailCampaign composed(Facts current, Recipients counted, List<Funder> granted) {
        return new EmailCampaign(
                aim,
                goal,
                target,
                from,
                segment,
                basis,
                basisReason,
                proofs,
                oppositions,
                subject,
                subjectB,
                preheader,
                pieces,
                programme,
                footer,
                mentions,
                accessibility,
                ticketing,
                status,
                testedOn,
                sendOn,
                sendAt,
                aims,
                statistics,
                comparison,
                lessons,
                told,
                current,
                counted,
                granted);
    }

    /// The pieces of a sort.
    List<Piece> pieces(Piece.Type type) {
        return pieces.stream().filter(piece -> piece.is(type)).toList();
    }

    /// How many people are written to: contacts of the register, and those of a list outside it.
    public int addressed() {
        return recipients.addressed() + segment.addressable();
    }

    /// How many words one reads in it.
    int words() {
        return pieces.stream()
                .filter(piece -> piece.is(Piece.Type.TEXT))
                .mapToInt(piece -> TextLength.words(piece.text()))
                .sum();
    }
}
