namespace TypedOAuth.Machines;

/// <summary>An authorization server that counts the uses of each refresh token.</summary>
public interface ITestProvider : IAsyncDisposable
{
    Uri Address { get; }

    /// <summary>Changes how refreshes are answered.</summary>
    Task SetAsync(ProviderSettings settings);

    /// <summary>Waits until a request waits.</summary>
    Task WaitForRequestAsync();

    /// <summary>Lets the waiting requests continue; later requests don't wait.</summary>
    Task ReleaseAsync();

    /// <summary>Returns the description of an account.</summary>
    Task<AccountReport> AskAsync(string account);
}
