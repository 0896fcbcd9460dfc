using TypedOAuth.Protocol.Requests;

namespace TypedOAuth.Transport;

/// <summary>Provides an access token as the value of a placeholder, in addition to the values of its connection.</summary>
internal sealed class AccessTokenValues(string accessToken, IRequestValues? connection) : IRequestValues
{
    public string? Find(string name) => name == "access_token" ? accessToken : connection?.Find(name);
}
