namespace TypedOAuth.Client;

/// <summary>A client that has been created and may have work under way.</summary>
internal interface IRunningClient
{
    /// <summary>Starts no more refreshes, and waits for what is under way.</summary>
    Task StopAsync();
}
