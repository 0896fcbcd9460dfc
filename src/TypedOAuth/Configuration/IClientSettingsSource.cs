namespace TypedOAuth.Configuration;

/// <summary>Holds a client's settings as they are now, whatever the type of its options; they are computed once per change.</summary>
internal interface IClientSettingsSource : IDisposable
{
    /// <summary>The snapshot of now. An operation takes it once and passes it on.</summary>
    ClientSettings Current { get; }

    /// <summary>Returns the path of one of the client's endpoints, <c>connect</c> or <c>callback</c>.</summary>
    string GetPath(string endpoint);
}
