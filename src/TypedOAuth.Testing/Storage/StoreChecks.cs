using System.Runtime.CompilerServices;
using TypedOAuth.Testing.Storage.Checks;

namespace TypedOAuth.Testing.Storage;

/// <summary>Lists the checks that every store must pass. The checks need no test framework: each has a name, and throws if it fails.</summary>
public static class StoreChecks
{
    /// <summary>All checks; each needs a new fixture.</summary>
    public static IReadOnlyList<StoreCheck> All { get; } =
    [
        Check(RecordChecks.What_was_written_is_read_until_it_is_deleted),
        Check(RecordChecks.A_rewrite_replaces_every_value_of_a_record),
        Check(RecordChecks.A_date_is_kept_as_an_instant),
        Check(RecordChecks.A_write_needs_the_version_that_is_stored),
        Check(RecordChecks.A_deletion_needs_the_version_that_is_stored),
        Check(RecordChecks.A_version_never_comes_again_not_even_after_a_deletion),
        Check(RecordChecks.Of_parallel_writers_one_creates_the_record),
        Check(RecordChecks.Of_parallel_writers_one_wins_each_version),
        Check(RecordChecks.Of_a_write_and_a_deletion_of_one_version_one_wins),
        Check(RecordChecks.A_payload_is_kept_whatever_its_size_and_its_writers_buffer),
        Check(RecordChecks.A_part_of_a_buffer_is_kept_as_that_part),

        Check(KeyChecks.Users_are_told_apart_letter_by_letter),
        Check(KeyChecks.Accounts_are_told_apart_letter_by_letter),
        Check(KeyChecks.Clients_are_told_apart_letter_by_letter),
        Check(KeyChecks.The_parts_of_a_key_do_not_run_into_each_other),
        Check(KeyChecks.Each_account_has_a_separate_record_lease_and_mark),

        Check(LeaseChecks.A_lease_has_one_holder_until_it_is_released_or_over),
        Check(LeaseChecks.Owners_are_told_apart_letter_by_letter),
        Check(LeaseChecks.Of_parallel_takers_one_gets_the_lease),
        Check(LeaseChecks.Work_under_a_lease_never_overlaps_and_each_lease_has_a_new_fence),
        Check(LeaseChecks.A_fence_grows_with_each_lease_and_stays_when_its_owner_extends_it),
        Check(LeaseChecks.A_fence_grows_although_many_other_leases_have_ended_since),
        Check(LeaseChecks.An_owner_that_comes_back_after_the_end_has_a_new_lease),
        Check(LeaseChecks.An_answer_says_when_the_lease_ends),
        Check(LeaseChecks.Each_attempt_reads_the_record),
        Check(LeaseChecks.A_write_ends_the_lease_of_its_owner_only_if_it_succeeds),
        Check(LeaseChecks.A_write_leaves_the_leases_of_others),
        Check(LeaseChecks.A_deletion_leaves_the_lease),

        Check(MarkChecks.A_lease_sets_the_mark_if_the_version_that_is_sent_is_stored),
        Check(MarkChecks.A_lease_sets_no_mark_for_another_version),
        Check(MarkChecks.An_attempt_that_fails_sets_no_mark),
        Check(MarkChecks.A_mark_outlives_its_lease),
        Check(MarkChecks.A_mark_that_another_owner_left_stays_unless_it_is_replaced),
        Check(MarkChecks.A_request_that_sends_nothing_leaves_the_mark),
        Check(MarkChecks.A_mark_stays_when_its_owner_extends_the_lease),
        Check(MarkChecks.A_release_clears_the_mark_that_was_set_under_its_lease),
        Check(MarkChecks.A_release_leaves_the_mark_of_another_lease),
        Check(MarkChecks.A_release_by_an_owner_that_no_longer_holds_the_lease_does_nothing),
        Check(MarkChecks.A_release_by_a_stranger_leaves_the_lease_and_the_mark_of_the_holder),
        Check(MarkChecks.A_write_clears_the_mark_unless_it_keeps_it),
        Check(MarkChecks.A_record_that_has_no_mark_keeps_none),
        Check(MarkChecks.A_deletion_takes_the_mark_with_it),

        Check(HealingChecks.A_write_that_expects_the_mark_is_accepted_for_another_version),
        Check(HealingChecks.A_write_that_expects_the_mark_is_accepted_for_the_stored_version_too),
        Check(HealingChecks.A_write_that_expects_no_record_is_accepted_if_the_mark_is_the_expected_one),
        Check(HealingChecks.A_newer_authorization_is_not_overwritten),
        Check(HealingChecks.A_deleted_record_does_not_come_back),
        Check(HealingChecks.A_healing_write_may_keep_the_mark),
        Check(HealingChecks.Of_parallel_healers_one_wins),

        Check(ClaimChecks.An_account_that_another_user_holds_is_refused),
        Check(ClaimChecks.A_user_keeps_an_account_with_each_rewrite),
        Check(ClaimChecks.An_account_is_free_after_a_deletion),
        Check(ClaimChecks.An_account_is_free_after_a_rewrite_that_claims_another_or_none),
        Check(ClaimChecks.A_user_may_hold_an_account_through_several_connections),
        Check(ClaimChecks.Each_client_has_separate_claims),
        Check(ClaimChecks.Accounts_and_users_are_told_apart_letter_by_letter),
        Check(ClaimChecks.Connections_without_a_claim_do_not_disturb_each_other),
        Check(ClaimChecks.Of_parallel_users_one_gets_the_account),
        Check(ClaimChecks.A_listing_finds_the_connection_that_holds_an_account),

        Check(ListingChecks.Listing_gives_each_connection_of_a_client_once),
        Check(ListingChecks.The_order_is_the_same_whatever_the_size_of_the_pages),
        Check(ListingChecks.The_last_page_says_that_it_is_the_last),
        Check(ListingChecks.A_page_that_could_have_no_entry_is_refused),
        Check(ListingChecks.A_continuation_token_of_another_origin_is_refused),
        Check(ListingChecks.Listing_a_user_gives_all_accounts_of_that_user),
        Check(ListingChecks.Due_connections_are_listed_earliest_first),
        Check(ListingChecks.A_change_shows_in_every_listing),
        Check(ListingChecks.Connections_that_are_due_at_once_are_listed_once_each),
        Check(ListingChecks.A_users_connections_that_are_due_can_be_listed),
        Check(ListingChecks.An_entry_is_the_record_and_has_its_payload_only_if_the_query_asks),

        Check(ListingChangeChecks.Additions_between_pages_disturb_nothing),
        Check(ListingChangeChecks.Additions_between_pages_of_due_connections_disturb_nothing),
        Check(ListingChangeChecks.Additions_during_a_listing_disturb_nothing),
        Check(ListingChangeChecks.Additions_while_due_connections_are_listed_disturb_nothing),
        Check(ListingChangeChecks.Deletions_between_pages_disturb_nothing),
        Check(ListingChangeChecks.Deletions_between_pages_of_due_connections_disturb_nothing),
        Check(ListingChangeChecks.Rewrites_between_pages_disturb_nothing),
        Check(ListingChangeChecks.Rewrites_between_pages_of_due_connections_disturb_nothing),

        Check(PendingChecks.A_record_can_be_looked_at_and_taken_once),
        Check(PendingChecks.A_handle_is_compared_letter_by_letter),
        Check(PendingChecks.Of_parallel_takers_one_gets_the_record),
        Check(PendingChecks.A_handle_is_used_once),
        Check(PendingChecks.A_record_ends_with_its_lifetime),
        Check(PendingChecks.An_expired_record_is_absent_and_does_not_stay_for_ever),
        Check(PendingChecks.A_payload_is_kept_whatever_its_size),
        Check(PendingChecks.A_reader_may_change_the_bytes_that_it_got),

        Check(PendingLimitChecks.An_owner_keeps_the_newest_records_up_to_the_number),
        Check(PendingLimitChecks.An_owner_keeps_the_newest_records_up_to_the_bytes),
        Check(PendingLimitChecks.The_new_record_stays_however_large_it_is),
        Check(PendingLimitChecks.A_flood_of_one_owner_stays_within_the_limits_and_costs_no_other_owner_a_record),
        Check(PendingLimitChecks.Both_limits_hold),
        Check(PendingLimitChecks.A_record_that_was_taken_makes_room),
        Check(PendingLimitChecks.A_record_that_has_expired_makes_room),
        Check(PendingLimitChecks.Limits_are_those_of_the_addition),
        Check(PendingLimitChecks.Parallel_additions_stay_within_the_limits),

        Check(TimeChecks.Every_answer_carries_the_time_that_the_fixture_moves),
        Check(TimeChecks.A_record_says_when_it_was_written),

        Check(CancellationChecks.A_cancelled_call_on_connections_does_nothing),
        Check(CancellationChecks.A_cancelled_call_on_pending_records_does_nothing),
    ];

    /// <summary>Creates a check whose name is that of its method.</summary>
    private static StoreCheck Check(Func<IStoreFixture, Task> run, [CallerArgumentExpression(nameof(run))] string name = "") => new(name, run);
}
