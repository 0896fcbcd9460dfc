namespace TypedOAuth.Protocol.Requests;

/// <summary>Provides the values of the placeholders of a request.</summary>
internal interface IRequestValues
{
    /// <summary>Returns the value of a placeholder; returns null if the request has none.</summary>
    string? Find(string name);
}
