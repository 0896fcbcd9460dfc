namespace ManyMachines.Control;

/// <summary>Describes a token request that the authorization server has received, without its tokens.</summary>
/// <param name="Time">The time of the request.</param>
/// <param name="Machine">The name of the process that sent the request.</param>
/// <param name="Grant">The parameter <c>grant_type</c>.</param>
/// <param name="Answer">The status of the server's response, or the reason why there is none.</param>
internal sealed record TokenRequest(DateTime Time, string Machine, string Grant, string Answer)
{
    public bool IsRefresh => Grant == "refresh_token" && Answer == "200";
}
