using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;
using TypedOAuth.Storage;
using TypedOAuth.Tokens;
using TypedOAuth.Tokens.Records;

namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>Carries out the user's decision about tokens that would replace a connection and lose its refresh token.</summary>
internal sealed class ReplacementDecision<TAuthData>(
    ClientContext context,
    OneTimeRecords records,
    TokenRecordCodec<TAuthData> codec,
    ConnectionSaver<TAuthData> connections,
    AuthorizationEnding<TAuthData> ending)
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    /// <summary>Describes the new tokens without removing them from the store.</summary>
    public async ValueTask<OAuth2Replacement?> PeekAsync(string ticket, CancellationToken cancellationToken) =>
        await records.PeekAsync<PendingReplacement>(ticket, cancellationToken).ConfigureAwait(false) is { } found ? Describe(found) : null;

    /// <summary>Replaces the connection and runs the application's callback.</summary>
    public async ValueTask<AuthorizationOutcome<TAuthData>> CompleteAsync(
        string ticket, string? signedInUserId, IServiceProvider requestServices, CancellationToken cancellationToken)
    {
        PendingReplacement? found = null;
        try
        {
            found = await records.PeekAsync<PendingReplacement>(ticket, cancellationToken).ConfigureAwait(false);
            if (found is not null && !IsOf(found, signedInUserId))
            {
                return ending.Fail(found, AuthorizationResponseValidator.Failure(
                    OAuth2AuthorizationFailureKind.WrongUser, "The signed-in user is not the user who authorized."));
            }

            return found is not null
                && await records.TryTakeAsync(ticket, cancellationToken).ConfigureAwait(false)
                && Decode(found) is { } record
                ? await ReplaceAsync(found, record, requestServices).ConfigureAwait(false)
                : ending.Fail(null, AuthorizationResponseValidator.Failure(
                    OAuth2AuthorizationFailureKind.UnknownState, "The replacement ticket is unknown, has expired or has already been used."));
        }
        catch (OAuth2Exception exception)
        {
            return ending.Fail(found, AuthorizationSaver<TAuthData>.DescribeUnsaved(exception), exception, found?.Account);
        }
    }

    /// <summary>Keeps the connection and discards the new tokens.</summary>
    /// <returns>The declined authorization; <see langword="null"/> if it is unknown or belongs to another user.</returns>
    public async ValueTask<OAuth2Replacement?> DeclineAsync(string ticket, string? signedInUserId, CancellationToken cancellationToken)
    {
        var found = await records.PeekAsync<PendingReplacement>(ticket, cancellationToken).ConfigureAwait(false);
        if (found is null || !IsOf(found, signedInUserId) || !await records.TryTakeAsync(ticket, cancellationToken).ConfigureAwait(false))
        {
            return null;
        }

        if (Decode(found) is { } record)
        {
            await connections.DiscardAsync(GetKey(found), record, context.Settings).ConfigureAwait(false);
        }

        FlowLog.ReplacementDeclined(context.FlowLogger, context.Alias, found.UserId);
        return Describe(found);
    }

    private async ValueTask<AuthorizationOutcome<TAuthData>> ReplaceAsync(
        PendingReplacement found, TokenRecord<TAuthData>.Active record, IServiceProvider requestServices)
    {
        // From here on, the operation always completes, because the tokens have been taken.
        var settings = context.Settings.Bind(record.Parameters);
        if (!settings.Owns(record.Server))
        {
            return ending.Fail(found, AuthorizationResponseValidator.Failure(
                OAuth2AuthorizationFailureKind.WrongIssuer, "The client's authorization server has changed since the authorization began."));
        }

        var key = GetKey(found);
        record = record with { ConnectedAt = context.Time.GetUtcNow() };
        var (saved, loss) = await connections
            .SaveAsync(key, record, new(found.ReplacedConnectedAt), canAsk: true, settings).ConfigureAwait(false);
        if (saved is not null)
        {
            return await ending.SucceedAsync(found, saved, record.Account, found.Query, requestServices).ConfigureAwait(false);
        }

        // The user has authorized again in the meantime and has not agreed to replace that connection.
        await connections.DiscardAsync(key, record, settings).ConfigureAwait(false);
        return ending.Fail(found, AuthorizationSaver<TAuthData>.Unconfirmed(loss));
    }

    /// <summary>Returns whether the user may decide. In a host without sign-in, the ticket alone is sufficient.</summary>
    private static bool IsOf(PendingReplacement found, string? signedInUserId) =>
        signedInUserId is null || string.Equals(found.UserId, signedInUserId, StringComparison.Ordinal);

    private static OAuth2ConnectionKey GetKey(PendingReplacement found) => new(found.Alias, found.UserId);

    private static OAuth2Replacement Describe(PendingReplacement found) =>
        new(found.UserId, found.ExpiresAt)
        {
            AccessExpiresAt = found.AccessExpiresAt,
            Account = found.Account,
            ReplacedAccount = found.ReplacedAccount,
            LosesRefreshToken = found.LosesRefreshToken,
            ReturnUrl = found.ReturnUrl,
        };

    private TokenRecord<TAuthData>.Active? Decode(PendingReplacement found) =>
        codec.Decode(GetKey(found), found.Tokens, context.Settings.Identity) as TokenRecord<TAuthData>.Active;
}
