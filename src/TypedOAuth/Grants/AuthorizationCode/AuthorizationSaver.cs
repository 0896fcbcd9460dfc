using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;
using TypedOAuth.Protocol.Secrets;
using TypedOAuth.Storage;
using TypedOAuth.Tokens;
using TypedOAuth.Tokens.Records;

namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>Saves the tokens of an authorization, unless a refresh token would be lost.</summary>
/// <remarks>
/// If a refresh token would be lost and the browser is bound, the new tokens are stored until the user decides. If the browser is not bound, the
/// new tokens are discarded.
/// </remarks>
internal sealed class AuthorizationSaver<TAuthData>(
    ClientContext context,
    OneTimeRecords records,
    TokenRecordCodec<TAuthData> codec,
    ConnectionSaver<TAuthData> connections,
    AuthorizationEnding<TAuthData> ending)
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    /// <summary>The failure if tokens were issued but could not be saved.</summary>
    public static OAuth2AuthorizationFailure NotSaved { get; } = new(
        OAuth2AuthorizationFailureKind.StorageFailed,
        new OAuth2Error { Code = OAuth2ErrorCodes.ServerError, Description = "The token was issued, but could not be saved." });

    /// <summary>Returns the failure of an authorization whose tokens could not be saved.</summary>
    public static OAuth2AuthorizationFailure DescribeUnsaved(OAuth2Exception exception) =>
        exception is OAuth2ProtocolException { Error: { Code: OAuth2ErrorCodes.AccountTaken } taken }
            ? new(OAuth2AuthorizationFailureKind.AccountTaken, taken)
            : NotSaved;

    /// <summary>Returns the failure of an authorization that would replace a connection without the user's consent.</summary>
    public static OAuth2AuthorizationFailure Unconfirmed(ConnectionLoss? loss) => new(
        OAuth2AuthorizationFailureKind.ReplacementUnconfirmed,
        loss is { OtherAccount: not null, LosesRefreshToken: false }
            ? new OAuth2Error { Code = OAuth2ErrorCodes.AccountChanged, Description = "The user's connection belongs to another account." }
            : new OAuth2Error
            {
                Code = OAuth2ErrorCodes.RefreshTokenMissing,
                Description = "No refresh token was issued, but the user's connection has one, perhaps of another account.",
            });

    /// <summary>Saves the tokens and runs the application's callback.</summary>
    public async ValueTask<AuthorizationOutcome<TAuthData>> SaveAsync(
        PendingAuthorization begun,
        OAuth2TokenResponse issued,
        AuthorizationIdentity identity,
        IReadOnlyDictionary<string, string> query,
        IServiceProvider requestServices,
        ClientSettings settings)
    {
        var key = GetKey(begun);
        var record = connections.CreateRecord(issued, identity.IdToken, identity.Account, settings);
        try
        {
            var (saved, loss) = await connections
                .SaveAsync(key, record, accepted: null, canAsk: begun.BindingHash is not null, settings).ConfigureAwait(false);
            if (saved is not null)
            {
                return await ending.SucceedAsync(begun, saved, record.Account, query, requestServices).ConfigureAwait(false);
            }

            return begun.BindingHash is not null && await OfferAsync(key, begun, record, query, loss!, settings).ConfigureAwait(false) is { } offered
                ? offered
                : await RefuseAsync(key, begun, record, loss!, settings).ConfigureAwait(false);
        }
        catch (OAuth2Exception exception)
        {
            return ending.Fail(begun, DescribeUnsaved(exception), exception, record.Account);
        }
    }

    /// <summary>Discards tokens that were issued for an authorization that then failed a check.</summary>
    public ValueTask DiscardAsync(PendingAuthorization begun, OAuth2TokenResponse issued, ClientSettings settings) =>
        connections.DiscardAsync(GetKey(begun), connections.CreateRecord(issued, idToken: null, account: null, settings), settings);

    private static OAuth2ConnectionKey GetKey(PendingAuthorization begun) => new(begun.Alias, begun.UserId);

    /// <summary>Stores the tokens in a protected one-time record, for the user's decision.</summary>
    /// <returns><see langword="null"/> if the tokens are too large for a record, or the store is unavailable.</returns>
    private async ValueTask<AuthorizationOutcome<TAuthData>?> OfferAsync(
        OAuth2ConnectionKey key,
        PendingAuthorization begun,
        TokenRecord<TAuthData>.Active record,
        IReadOnlyDictionary<string, string> query,
        ConnectionLoss loss,
        ClientSettings settings)
    {
        var ticket = AuthorizationSecrets.Create();
        var pending = new PendingReplacement
        {
            Alias = begun.Alias,
            UserId = begun.UserId,
            Scopes = begun.Scopes,
            ReturnUrl = begun.ReturnUrl,
            ExpiresAt = context.Time.GetUtcNow() + settings.AuthorizationLifetime,
            Tokens = codec.Encode(key, record),
            ReplacedConnectedAt = loss.ConnectedAt,
            AccessExpiresAt = record.AuthData.ExpiresAt,
            Account = loss.OtherAccount is null ? null : record.Account,
            ReplacedAccount = loss.OtherAccount,
            LosesRefreshToken = loss.LosesRefreshToken,
            Query = query,
        };
        try
        {
            if (!await records.TryAddAsync(ticket, pending, CancellationToken.None).ConfigureAwait(false))
            {
                return null;
            }
        }
        catch (OAuth2TransientException)
        {
            return null;
        }

        FlowLog.ReplacementOffered(context.FlowLogger, context.Alias, begun.UserId);
        TypedOAuthTelemetry.Count(TypedOAuthTelemetry.Authorizations, context.Alias, nameof(OAuth2AuthorizationFailureKind.ReplacementUnconfirmed));
        return new() { UserId = begun.UserId, ReturnUrl = begun.ReturnUrl, Failure = Unconfirmed(loss), ReplacementTicket = ticket };
    }

    private async ValueTask<AuthorizationOutcome<TAuthData>> RefuseAsync(
        OAuth2ConnectionKey key, PendingAuthorization begun, TokenRecord<TAuthData>.Active record, ConnectionLoss loss, ClientSettings settings)
    {
        await connections.DiscardAsync(key, record, settings).ConfigureAwait(false);
        var failure = Unconfirmed(loss);
        var reason = loss.OtherAccount is not null
            ? $"The user has chosen another {context.DisplayName} account than the account of the user's connection."
            : $"{context.DisplayName} issued no refresh token, but the user's connection has one, perhaps of another account.";
        var advice = loss.OtherAccount is not null
            ? "To let users connect several accounts, declare MultipleAccounts = true."
            : "To get a refresh token with each authorization, declare the scope or parameter that the provider requires for it.";
        return ending.Fail(begun, failure, new OAuth2ProtocolException(
            $"{reason} The connection is kept, and the new tokens are discarded. To replace the connection, call ForgetUserAsync or "
            + $"RevokeUserAccessTokenAsync and begin again. {advice}",
            failure.Error));
    }
}
