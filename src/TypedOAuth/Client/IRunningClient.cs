namespace TypedOAuth.Client;

/// <summary>Represents a created client, which may have running work.</summary>
internal interface IRunningClient
{
    /// <summary>Prevents new refreshes and waits for running ones.</summary>
    Task StopAsync();
}
