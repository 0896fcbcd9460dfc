namespace TypedOAuth;

/// <summary>Reports that the user has connected several accounts, and the caller specified none of them.</summary>
/// <remarks>Only a client that declares <see cref="OAuth2ClientAttribute.MultipleAccounts"/> throws this exception.</remarks>
/// <param name="alias">The client's alias.</param>
/// <param name="userId">The application's identifier of the user.</param>
/// <param name="accounts">The accounts that the user has connected.</param>
public sealed class OAuth2AmbiguousAccountException(string alias, string userId, IReadOnlyList<OAuth2Account> accounts)
    : OAuth2Exception(CreateMessage(alias, accounts), innerException: null)
{
    /// <summary>The client's alias.</summary>
    public string Alias { get; } = alias;

    /// <summary>The application's identifier of the user.</summary>
    public string UserId { get; } = userId;

    /// <summary>The accounts that the user has connected, with their ids and labels.</summary>
    public IReadOnlyList<OAuth2Account> Accounts { get; } = accounts;

    /// <summary>Creates the message, without the accounts, because their labels are personal data.</summary>
    private static string CreateMessage(string alias, IReadOnlyList<OAuth2Account> accounts)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        return $"The user has connected {accounts.Count} accounts with the OAuth 2.0 client '{alias}'. "
            + "Pass the id of one of these accounts as the argument 'account'. The exception's property Accounts lists them.";
    }
}
